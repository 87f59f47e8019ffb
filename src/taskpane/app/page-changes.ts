import type { FileWorkbook } from "../../application/files/file-workbook";
import type { WorkbookChanges } from "../../application/ports/workbook-changes";
import { succeed } from "../../engine/result";

/** What is typed into the grid of the page, told as Excel tells what is typed into its sheets. */
export function pageChanges(file: FileWorkbook): WorkbookChanges {
  return {
    watch(hear) {
      let { version } = file.now();
      const stop = file.listen((state) => {
        const isNew = state.version !== version;
        version = state.version;
        if (isNew && state.edit !== null) hear(state.edit);
      });
      return Promise.resolve(
        succeed(() => {
          stop();
          return Promise.resolve();
        }),
      );
    },
  };
}

import type { OpenWorkbook } from "../../application/ports/open-workbook";
import { splitReference } from "../../engine/workbook/addresses";
import { inWorkbook } from "./office-failures";
import { readWorkbookContent } from "./read-content";
import { readOpenGrid } from "./read-grid";
import { undoableChanges, undoNewest } from "./undo/undo-change";
import { writeWorkbook } from "./write-workbook";

/** The workbook that is open in Excel, through Office.js. */
export const officeWorkbook = (): OpenWorkbook => ({
  readGrid: (what) => inWorkbook((context) => readOpenGrid(context, what)),
  readContent: () => inWorkbook(readWorkbookContent),
  write: (request) => inWorkbook((context) => writeWorkbook(context, request)),
  undoable: () => inWorkbook(undoableChanges),
  undo: () => inWorkbook(undoNewest),
  showPlace: ({ sheet, cell }) =>
    inWorkbook(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(splitReference(cell)?.rest ?? cell).select();
      await context.sync();
      return null;
    }),
});

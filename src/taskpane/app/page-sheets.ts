import { workbookFailureText } from "../../application/failure-texts";
import type { FileWorkbook } from "../../application/files/file-workbook";
import type { FileSaver } from "../../application/ports/file-saver";
import type { CellPlace } from "../../application/ports/open-workbook";
import type { WorkbookFailure } from "../../application/ports/workbook-files";
import type { WorkbookShelf } from "../../application/ports/workbook-shelf";
import { fail, type Result, succeed } from "../../engine/result";
import type { JobProblem } from "../context/job-problem";
import type { Keeping, SheetsJobs } from "../features/sheets/sheets-jobs";
import { type FeatureTools, occasionOf, runFeature, toldProblem, uncancelled, workbookProblem } from "./feature-tools";
import { setUnsavedAside } from "./unsaved-aside";

export interface PageSheetsTools extends FeatureTools {
  readonly file: FileWorkbook;
  readonly saver: FileSaver;
  readonly shelf: WorkbookShelf;
  readonly keeping: Keeping;
  /** Tells which cell of the page's workbook somebody wants to see. */
  readonly places: { listen(hear: (place: CellPlace) => void): () => void };
}

/** The page's own view of its workbook: the file opened, kept, saved; its sheets; cells typed by hand. */
export function pageSheets(tools: PageSheetsTools): SheetsJobs {
  const { file, saver, shelf, workbook, now } = tools;
  const told = (failure: WorkbookFailure): JobProblem => toldProblem(workbookFailureText(file.now().name, failure));
  const open = opening(tools);
  return {
    keeping: tools.keeping,
    now: () => file.now(),
    listen: (hear) => file.listen(hear),
    listenToPlaces: (hear) => tools.places.listen(hear),
    sheets() {
      const { bytes } = file.now();
      if (bytes === null) return Promise.resolve(succeed([]));
      return runFeature(tools, uncancelled(), { job: (jobs) => jobs.sheets(bytes), problemOf: told });
    },
    open: (name, bytes) => open(name, bytes, { before: () => setUnsavedAside(shelf, name, bytes) }),
    save() {
      const { name, bytes } = file.now();
      if (bytes === null) return;
      saver.save(name, bytes);
      file.saved();
    },
    async edit(edit, who) {
      const written = await runFeature(tools, uncancelled(), {
        job: (jobs) => jobs.editCell(workbook, edit, occasionOf(who, now())),
        problemOf: (failure) =>
          failure.kind === "not-editable" ? toldProblem(notEditable(failure.sheet)) : workbookProblem(failure),
      });
      return written.ok ? succeed(null) : written;
    },
    async undo() {
      const taken = await workbook.undo();
      return taken.ok ? succeed(taken.value.label) : fail(workbookProblem(taken.failure));
    },
    recent: () => shelf.list(),
    async openRecent(name) {
      const kept = await shelf.take(name);
      return kept === null ? fail(toldProblem(GONE)) : open(name, kept.bytes, { kept });
    },
  };
}

interface Opening {
  /** What the browser kept of it beside its bytes. */
  readonly kept?: Parameters<FileWorkbook["open"]>[2];
  /** Done once the file is known to be a workbook, before it takes the place of the one that is open. */
  readonly before?: () => Promise<void>;
}

/** Opens a file once it is known to be a workbook; with it what can be taken back of it. */
function opening(tools: PageSheetsTools) {
  return async (name: string, bytes: Uint8Array, { kept, before }: Opening): Promise<Result<null, JobProblem>> => {
    const seen = await runFeature(tools, uncancelled(), {
      job: (jobs) => jobs.sheets(bytes),
      problemOf: (failure: WorkbookFailure) => toldProblem(workbookFailureText(name, failure)),
    });
    if (!seen.ok) return seen;
    await before?.();
    tools.file.open(name, bytes, kept);
    return succeed(null);
  };
}

const notEditable = (sheet: string) => ({
  vi: `Ô này của trang “${sheet}” không phải ô nhập: tiêu đề hoặc cột do công cụ tính. Chọn ô khác.`,
  en: `This cell of sheet “${sheet}” is no input: a title, or a column that is computed. Choose another.`,
});

const GONE = {
  vi: "Trình duyệt không còn giữ sổ này. Mở tệp .xlsx đã lưu.",
  en: "The browser no longer keeps this workbook. Open the saved .xlsx file.",
};

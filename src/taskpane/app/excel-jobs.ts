import { proxy } from "comlink";
import type { PlanSource } from "../../application/plan-source";
import type { DocumentInput } from "../../application/ports/document-reader";
import type { OpenWorkbook } from "../../application/ports/open-workbook";
import type { ReadingPreview } from "../../application/read-into-workbook";
import { fail, type Result, succeed } from "../../engine/result";
import type { BackgroundJobs } from "../../worker/background-jobs";
import type { ReadControl, ReadPlanJobs, ReadPlanProblem } from "../features/read-plan/read-plan-jobs";
import { hostProblem, taskCount, unwrapped, writingChoices } from "./job-results";
import { sourceInputs } from "./source-inputs";

export interface ExcelTools {
  readonly workbook: OpenWorkbook;
  readonly background: BackgroundJobs;
  readonly loadSample: () => Promise<DocumentInput>;
  /** `YYYY-MM-DDThh:mm:ssZ`. */
  readonly now: () => string;
}

/** Excel may rightly take its time over a large write; only a dead connection is silent for longer. */
const EXCEL_SILENCE_MS = 180_000;

/**
 * Reading a plan in Excel. The use cases run in the background and reach the workbook through a proxy, so that only Office.js
 * itself works on the thread that draws.
 */
export function excelReadPlanJobs(tools: ExcelTools): ReadPlanJobs {
  const workbook = throughThreads(tools.workbook);
  const patient = { signal: new AbortController().signal, longestSilenceMs: EXCEL_SILENCE_MS };
  return {
    sources: ["active-sheet", "selection", "files", "pasted", "sample"],
    target: "this-workbook",
    async read(source, control) {
      const reading = await readFrom(source, tools, control);
      if (!reading.ok) return reading;
      const existing = unwrapped(
        await tools.background.run((jobs) => jobs.existingRegister(workbook), { ...patient, signal: control.signal }),
        hostProblem,
      );
      return existing.ok ? succeed({ reading: reading.value, existing: existing.value }) : existing;
    },
    async write(preview, choices) {
      const written = unwrapped(
        await tools.background.run(
          (jobs) => jobs.writeReading(preview.reading, workbook, writingChoices(choices, tools.now())),
          patient,
        ),
        hostProblem,
      );
      if (!written.ok) return written;
      const { change, merged } = written.value;
      const tasks = taskCount(preview.reading, choices.takeNarrative);
      return succeed({ kind: "workbook", tasks, sheets: change.sheets.filter(isSeen), merged });
    },
    async undo() {
      const taken = await tools.workbook.undo();
      return taken.ok ? taken : fail(hostProblem(taken.failure));
    },
    async showPlace(place) {
      const shown = await tools.workbook.showPlace(place);
      return shown.ok ? shown : fail(hostProblem(shown.failure));
    },
  };
}

/** Sheets of our memory begin with "_" and are hidden from people. */
const isSeen = (sheet: string): boolean => !sheet.startsWith("_");

/** The open workbook as the background sees it: every call comes back to this thread. */
const throughThreads = (workbook: OpenWorkbook): OpenWorkbook =>
  proxy<OpenWorkbook>({
    readGrid: (what) => workbook.readGrid(what),
    readContent: () => workbook.readContent(),
    write: (request) => workbook.write(request),
    undoable: () => workbook.undoable(),
    undo: () => workbook.undo(),
    showPlace: (place) => workbook.showPlace(place),
  });

async function readFrom(
  source: PlanSource,
  { workbook, background, loadSample }: ExcelTools,
  control: ReadControl,
): Promise<Result<ReadingPreview, ReadPlanProblem>> {
  if (source.kind === "active-sheet" || source.kind === "selection") {
    const grid = await workbook.readGrid(source.kind);
    if (!grid.ok) return fail(hostProblem(grid.failure));
    if (grid.value.cells.length === 0) return fail(hostProblem({ kind: "selection-empty" }));
    return background.run((jobs) => jobs.previewGrid(grid.value), control);
  }
  const inputs = await sourceInputs(source, loadSample);
  return unwrapped(await background.run((jobs, progress) => jobs.preview(inputs, progress), control), (failure) => ({
    kind: "source",
    failure,
  }));
}

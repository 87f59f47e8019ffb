import type { DocumentInput } from "../../application/ports/document-reader";
import { mergedChoices } from "../../application/reading/column-memory";
import type { PlanSource, PlanSourceKind } from "../../application/reading/plan-source";
import type { ReadingPreview } from "../../application/reading/read-into-workbook";
import type { ColumnChoices } from "../../engine/reading/columns/column-proposal";
import { fail, type Result, succeed } from "../../engine/result";
import type { ReadControl, ReadPlanJobs, ReadPlanProblem } from "../features/read-plan/read-plan-jobs";
import { EXCEL_SILENCE_MS, type FeatureTools } from "./feature-tools";
import { hostProblem, taskCount, unwrapped, writingChoices } from "./job-results";
import { sourceInputs } from "./source-inputs";

export interface ReadPlanTools extends FeatureTools {
  /** What this shell can read from, in the order offered. */
  readonly sources: readonly PlanSourceKind[];
  readonly loadSample: () => Promise<DocumentInput>;
}

/**
 * Reading a plan into the open workbook: Excel's, or the page's own. The use cases run in the background and reach the
 * workbook through a proxy, so that only the workbook itself works on the thread that draws.
 */
export function readPlanJobs(tools: ReadPlanTools): ReadPlanJobs {
  const { workbook } = tools;
  const patient = { signal: new AbortController().signal, longestSilenceMs: EXCEL_SILENCE_MS };
  return {
    sources: tools.sources,
    async read(source, control, confirmed) {
      const remembered = unwrapped(
        await tools.background.run((jobs) => jobs.rememberedColumns(workbook), { ...patient, signal: control.signal }),
        hostProblem,
      );
      if (!remembered.ok) return remembered;
      const reading = await readFrom(source, tools, { control, columns: mergedChoices(remembered.value, confirmed) });
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
      return succeed({ tasks, sheets: (change?.sheets ?? []).filter(isSeen), merged });
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

interface HowToRead {
  readonly control: ReadControl;
  readonly columns: ColumnChoices;
}

async function readFrom(
  source: PlanSource,
  { workbook, background, loadSample }: ReadPlanTools,
  { control, columns }: HowToRead,
): Promise<Result<ReadingPreview, ReadPlanProblem>> {
  if (source.kind === "active-sheet" || source.kind === "selection") {
    const grid = await workbook.readGrid(source.kind);
    if (!grid.ok) return fail(hostProblem(grid.failure));
    if (grid.value.cells.length === 0) return fail(hostProblem({ kind: "selection-empty" }));
    return background.run((jobs) => jobs.previewGrid(grid.value, columns), control);
  }
  const inputs = await sourceInputs(source, loadSample);
  return unwrapped(
    await background.run((jobs, progress) => jobs.preview(inputs, columns, progress), control),
    (failure) => ({ kind: "source", failure }),
  );
}

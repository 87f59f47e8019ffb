import type { DocumentInput, Progress } from "../application/ports/document-reader";
import type { HostFailure, OpenWorkbook } from "../application/ports/open-workbook";
import { type ExistingRegister, existingRegister } from "../application/reading/existing-register";
import {
  previewReading,
  type ReadingPreview,
  rememberedColumns,
  type WritingChoices,
  type WrittenReading,
  writeReading,
} from "../application/reading/read-into-workbook";
import { readSources, type SourceFailure, type SourceReaders } from "../application/reading/read-sources";
import type { ColumnChoices } from "../engine/reading/columns/column-proposal";
import { fail, type Result, succeed } from "../engine/result";
import { sourceFromGrid } from "../engine/source/from-sheet";
import type { SheetGrid } from "../engine/source/sheet-grid";

/**
 * Everything heavy of reading a plan, away from the thread that draws: the same functions in a worker or, where a page may
 * not start one, on the page itself. Arguments and results are plain data, and may be copied between threads.
 */
export interface ParseJobs {
  preview(
    inputs: readonly DocumentInput[],
    columnChoices: ColumnChoices,
    progress: Progress,
  ): Promise<Result<ReadingPreview, SourceFailure>>;
  previewGrid(grid: SheetGrid, columnChoices: ColumnChoices): Promise<ReadingPreview>;
  existingRegister(workbook: OpenWorkbook): Promise<Result<ExistingRegister | null, HostFailure>>;
  rememberedColumns(workbook: OpenWorkbook): Promise<Result<ColumnChoices, HostFailure>>;
  writeReading(
    preview: ReadingPreview,
    workbook: OpenWorkbook,
    choices: WritingChoices,
  ): Promise<Result<WrittenReading, HostFailure>>;
}

export function parseJobs(readers: SourceReaders): ParseJobs {
  return {
    async preview(inputs, columnChoices, progress) {
      const sources = await readSources(inputs, readers, { progress });
      return sources.ok ? succeed(previewReading(sources.value, columnChoices)) : fail(sources.failure);
    },
    previewGrid: (grid, columnChoices) =>
      Promise.resolve(previewReading([sourceFromGrid(grid, grid.sheet)], columnChoices)),
    existingRegister,
    rememberedColumns,
    writeReading,
  };
}

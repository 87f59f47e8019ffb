import { type ExistingRegister, existingRegister } from "../application/existing-register";
import type { DocumentInput, Progress } from "../application/ports/document-reader";
import type { HostFailure, OpenWorkbook } from "../application/ports/open-workbook";
import { type NewRegisterFile, newRegisterFile } from "../application/read-into-new-file";
import {
  previewReading,
  type ReadingPreview,
  type WritingChoices,
  type WrittenReading,
  writeReading,
} from "../application/read-into-workbook";
import { readSources, type SourceFailure, type SourceReaders } from "../application/read-sources";
import { fail, type Result, succeed } from "../engine/result";
import { sourceFromGrid } from "../engine/source/from-sheet";
import type { SheetGrid } from "../engine/source/sheet-grid";

/**
 * Everything heavy, away from the thread that draws: the same functions in a worker or, where a page may not start one, on
 * the page itself. Arguments and results are plain data, and may be copied between threads.
 */
export interface ParseJobs {
  preview(inputs: readonly DocumentInput[], progress: Progress): Promise<Result<ReadingPreview, SourceFailure>>;
  previewGrid(grid: SheetGrid): Promise<ReadingPreview>;
  existingRegister(workbook: OpenWorkbook): Promise<Result<ExistingRegister | null, HostFailure>>;
  writeReading(
    preview: ReadingPreview,
    workbook: OpenWorkbook,
    choices: WritingChoices,
  ): Promise<Result<WrittenReading, HostFailure>>;
  newRegisterFile(preview: ReadingPreview, choices: WritingChoices): Promise<NewRegisterFile>;
}

export function parseJobs(readers: SourceReaders): ParseJobs {
  return {
    async preview(inputs, progress) {
      const sources = await readSources(inputs, readers, { progress });
      return sources.ok ? succeed(previewReading(sources.value)) : fail(sources.failure);
    },
    previewGrid: (grid) => Promise.resolve(previewReading([sourceFromGrid(grid, grid.sheet)])),
    existingRegister,
    writeReading,
    newRegisterFile: (preview, choices) => newRegisterFile(preview, readers.workbooks, choices),
  };
}

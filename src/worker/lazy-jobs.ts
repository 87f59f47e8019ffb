import type { ParseJobs } from "./parse-jobs";

/**
 * The jobs, loaded when the first is asked for: the worker listens at once, so that no request gets lost, and a script that
 * cannot be loaded is the failure of the job that needed it, not a silence.
 */
export function lazyJobs(load: () => Promise<ParseJobs>): ParseJobs {
  let loading: Promise<ParseJobs> | null = null;
  const jobs = (): Promise<ParseJobs> => {
    loading ??= load();
    return loading;
  };
  return {
    preview: async (inputs, progress) => (await jobs()).preview(inputs, progress),
    previewGrid: async (grid) => (await jobs()).previewGrid(grid),
    existingRegister: async (workbook) => (await jobs()).existingRegister(workbook),
    writeReading: async (preview, workbook, choices) => (await jobs()).writeReading(preview, workbook, choices),
    newRegisterFile: async (preview, choices) => (await jobs()).newRegisterFile(preview, choices),
  };
}

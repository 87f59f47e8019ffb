import { useEffect, useState } from "react";
import type { FileState } from "../../../application/files/file-workbook";
import type { SheetView } from "../../../application/register/sheet-views";
import type { UsedJob } from "../../context/use-job";
import { useJob } from "../../context/use-job";
import type { SheetsJobs } from "./sheets-jobs";

/** The file as it is now, and its sheets, read again after every change. */
export function useFile(jobs: SheetsJobs): {
  readonly file: FileState;
  readonly sheets: readonly SheetView[];
  readonly reading: UsedJob<[], readonly SheetView[]>;
} {
  const [file, setFile] = useState(jobs.now());
  const reading = useJob(() => jobs.sheets());
  const { start } = reading;
  useEffect(() => jobs.listen(setFile), [jobs]);
  const { bytes } = file;
  useEffect(() => {
    if (bytes !== null) void start();
  }, [bytes, start]);
  return { file, sheets: bytes === null ? [] : (reading.state.value ?? []), reading };
}

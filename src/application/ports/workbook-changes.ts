import type { Result } from "../../engine/result";
import type { HostFailure, WorkbookEdit } from "./open-workbook";

/** Stops listening; harmless when called twice. */
export type StopWatching = () => Promise<void>;

/** What a person changes in the open workbook, so that one row can be looked at again. Our own writes are not told. */
export interface WorkbookChanges {
  watch(hear: (edit: WorkbookEdit) => void): Promise<Result<StopWatching, HostFailure>>;
}

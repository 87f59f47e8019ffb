import type { Result } from "../../engine/result";
import type { CellPlace, HostFailure } from "./open-workbook";

/** Stops listening; harmless when called twice. */
export type StopWatching = () => Promise<void>;

/** What a person changes in the open workbook, so that one row can be looked at again. Our own writes are not told. */
export interface WorkbookChanges {
  /** `cell` is the changed area ("B7", "B7:D9"); rows and columns put in or taken out are told as such an area too. */
  watch(hear: (place: CellPlace) => void): Promise<Result<StopWatching, HostFailure>>;
}

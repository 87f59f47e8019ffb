import type { Keeping } from "../../../engine/workbook/keeping";
import type { TableFrame } from "../../../engine/workbook/table-moves";

/** What happens to a sheet of ours that is written anew. */
export interface SheetMove {
  /** Its tab. */
  readonly name: string;
  readonly keeping: Keeping;
  /** Tables of ours on it, as they were and as they will be. */
  readonly tables: { readonly before: readonly TableFrame[]; readonly after: readonly TableFrame[] };
}

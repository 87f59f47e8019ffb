import type { SheetCanvas } from "./canvas";
import type { SheetDescription } from "./description";
import type { PlainColumn } from "./plain";

/** One sheet between the two phases of `resolve`: its blocks are placed, its references still speak of tables. */
export interface LaidSheet {
  readonly described: SheetDescription;
  readonly canvas: SheetCanvas;
  readonly columns: readonly PlainColumn[];
}

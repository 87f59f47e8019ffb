import { addressOn } from "../addresses";
import { SheetCanvas } from "../canvas";
import type { CellLook, StyleSheet } from "../cell-look";
import { textCell } from "../cells";
import { MAX_LIST_TEXT } from "../excel-limits";
import type { Lowering } from "../lowerings";

export const LIST_SHEET_KEY = "lists";
export const LIST_SHEET_NAME = "_danhmuc";
const LOOK: CellLook = { role: "body", format: "text", boxed: false };

/** Fits into the rule itself: short enough, no comma, and nothing Excel would trim or take for a formula. */
export const fitsIntoRule = (values: readonly string[]): boolean =>
  values.join(",").length <= MAX_LIST_TEXT &&
  values.every((value) => value !== "" && value === value.trim() && !/[,"\n\r]/.test(value) && !value.startsWith("="));

/** Long lists stand on a very hidden sheet of ours, one column each, the same list once. */
export class ListSheet {
  readonly canvas: SheetCanvas;
  private readonly columns = new Map<string, string>();

  constructor(styles: StyleSheet, lowerings: Lowering[]) {
    this.canvas = new SheetCanvas(LIST_SHEET_NAME, [], styles, lowerings);
  }

  get isUsed(): boolean {
    return this.columns.size > 0;
  }

  /** Absolute address of the values, put there on first use. */
  addressOf(values: readonly string[]): string {
    const key = JSON.stringify(values);
    const known = this.columns.get(key);
    if (known !== undefined) return known;
    const column = this.columns.size + 1;
    values.forEach((value, index) => this.canvas.put({ row: index + 1, column }, textCell(value), LOOK));
    const address = addressOn(LIST_SHEET_NAME, {
      row: 1,
      column,
      rowCount: Math.max(1, values.length),
      columnCount: 1,
    });
    this.columns.set(key, address);
    return address;
  }
}

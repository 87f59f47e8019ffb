import { cellAddress, columnNumber } from "../../../engine/workbook/addresses";

/** Row and column from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export const cellName = ({ row, column }: Place): string => cellAddress(row, column);

/** "$D$7", "D7", "Nhiệm vụ!D7", "D7:F9" → the first cell; null where the text is no cell. */
export function placeOf(name: string): Place | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d+)/.exec(name.slice(name.lastIndexOf("!") + 1).toUpperCase());
  if (found === null) return null;
  return { row: Number(found[2]), column: columnNumber(found[1] ?? "") };
}

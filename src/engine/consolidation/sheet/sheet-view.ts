import { gathered } from "../../gathered";
import { plainText } from "../../sheets/plain-text";
import { valueOf } from "../../workbook/cells";
import type { ContentCell, SheetContent } from "../../workbook/content";

/** A sheet as reading a return looks at it: rows by number, cells by place. Made once a sheet. */
export interface SheetView {
  readonly sheet: SheetContent;
  /** Numbers of the rows that hold something, from the top. */
  readonly rowNumbers: readonly number[];
  readonly cellAt: (row: number, column: number) => ContentCell | undefined;
  readonly cellsOf: (row: number) => readonly ContentCell[];
  /** Text of a cell, "" where it is blank. */
  readonly textAt: (row: number, column: number) => string;
}

const NONE: readonly ContentCell[] = [];

export function viewOf(sheet: SheetContent): SheetView {
  const rows = gathered(sheet.cells, ({ row }) => row);
  const cellsOf = (row: number): readonly ContentCell[] => rows.get(row) ?? NONE;
  const cellAt = (row: number, column: number): ContentCell | undefined =>
    cellsOf(row).find((cell) => cell.column === column);
  return {
    sheet,
    rowNumbers: [...rows.keys()].sort((one, other) => one - other),
    cellAt,
    cellsOf,
    textAt: (row, column) => textOf(cellAt(row, column)),
  };
}

/** What a person reads in the cell: NFC, trimmed, line breaks of one kind; a formula gives its value. */
export const textOf = (cell: ContentCell | undefined): string =>
  cell === undefined ? "" : plainText(valueOf(cell.value)).replace(/\r\n?/g, "\n");

/** Excel's error values: they stand where an answer should. */
export const isErrorText = (text: string): boolean =>
  /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|SPILL!|CALC!|GETTING_DATA)$/.test(text);

import { columnNumber } from "../../workbook/addresses";

/** Where a formula of a table stands: its row of the sheet, the first column of the table and the headers from there. */
export interface RowOfTable {
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
}

/** A text literal, a sheet with its cell, a column of this row of the table in brackets, or a cell of this sheet. */
const TOKEN =
  /"(?:[^"]|"")*"|(?:(?<!')'(?:[^']|'')+'|(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*\[\[#This Row\],\s*\[([^[\]']+)\]\]|(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]*\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]|(?<![\p{L}\p{N}_.$])\$?([A-Z]{1,3})(\d{1,7})(?![\p{L}\p{N}_.(!])/giu;

/** A formula as it is kept: cells of its own row of the table by their headers, so that it can move with the row. */
export function rowFormula(formula: string, { row, column, headers }: RowOfTable): string {
  return formula.replace(TOKEN, (whole: string, header?: string, letters?: string, digits?: string) => {
    const own = header ?? (Number(digits) === row ? headers[columnNumber(letters ?? "") - column] : undefined);
    const isKnown = own !== undefined && headers.includes(own) && !/[[\]]/.test(own);
    return isKnown ? `[@[${own}]]` : whole;
  });
}

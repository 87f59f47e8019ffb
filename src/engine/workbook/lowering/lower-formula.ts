import { InvariantBroken } from "../../result";
import type { TableDirectory } from "./table-directory";

/** Where a formula stands: its sheet, its row and the table it belongs to, if any. */
export interface FormulaPlace {
  readonly sheet: string | null;
  readonly row: number;
  readonly table: string | null;
}

/** A text literal (kept), `[@Cột]`, `[@[Cột]]`, or `tblTên[Cột]` with one or two brackets. */
const TOKEN = /"(?:[^"]|"")*"|\[@\[([^[\]]+)\]\]|\[@([^[\]]+)\]|([\p{L}_][\p{L}\p{N}_.]*)\[\[?([^[\]@#]+)\]?\]/gu;

/**
 * Column references become addresses: `IF([@[Tiến độ]]="","",1)` in row 7 → `IF($E7="","",1)`;
 * `COUNTA(tblNhiemVu[Mã nhiệm vụ])` → `COUNTA('Nhiệm vụ'!$A$7:$A$79)`. Addresses are understood by every program and
 * every version; Excel stretches them itself when the table grows. A column that is not there is a mistake of ours.
 */
export function lowerFormula(formula: string, place: FormulaPlace, tables: TableDirectory): string {
  let lowered = "";
  let from = 0;
  for (const token of formula.matchAll(TOKEN)) {
    lowered += formula.slice(from, token.index) + lowerToken(token, place, tables);
    from = token.index + token[0].length;
  }
  return lowered + formula.slice(from);
}

/** A person's formula: columns of its own row are put in place where they are there, all else stays as it was typed. */
export function lowerTypedFormula(formula: string, { row, table }: FormulaPlace, tables: TableDirectory): string {
  if (table === null) return formula;
  return formula.replace(TOKEN, (whole: string, bracketed?: string, bare?: string) => {
    const own = bracketed ?? bare;
    return own !== undefined && tables.hasColumn(table, own) ? tables.sameRowAddress(table, own, row) : whole;
  });
}

function lowerToken(token: RegExpMatchArray, place: FormulaPlace, tables: TableDirectory): string {
  const [whole, bracketed, bare, table, column] = token;
  const own = bracketed ?? bare;
  if (own !== undefined) {
    if (place.table === null) throw new InvariantBroken(`Outside a table nothing is in the same row: ${whole}`);
    return tables.sameRowAddress(place.table, own, place.row);
  }
  if (table === undefined || column === undefined) return whole;
  return tables.columnAddress(table, column, place.sheet);
}

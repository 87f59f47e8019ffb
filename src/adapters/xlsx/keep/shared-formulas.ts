import { columnLetters, columnNumber } from "../../../engine/workbook/addresses";
import { decodeEntities } from "../xml-access";
import { xmlText } from "../xml-text";
import type { FileCell, FileRow } from "./cells-outside";

const SHARED = /<f\b[^<>]*\bt="shared"[^<>]*?(?:\/>|>([^<]*)<\/f>)/;
const NUMBER = /\bsi="(\d+)"/;

/**
 * Formulas that were filled down stand once in the file, the others point at the first. Each gets its own, because the first may be a
 * cell that moves elsewhere. One whose first is not kept shows its last value.
 */
export function withoutShared(rows: readonly FileRow[]): FileRow[] {
  const first = new Map<string, { readonly cell: FileCell; readonly formula: string }>();
  const own = (cell: FileCell): FileCell => {
    const found = SHARED.exec(cell.content);
    if (found === null) return cell;
    const [whole, text = ""] = found;
    const number = NUMBER.exec(whole)?.[1] ?? "";
    if (text !== "") first.set(number, { cell, formula: decodeEntities(text) });
    const master = first.get(number);
    if (master === undefined) return { ...cell, content: cell.content.replace(whole, "") };
    const down = cell.row - master.cell.row;
    const formula = filled(master.formula, down, cell.column - master.cell.column);
    return { ...cell, content: cell.content.replace(whole, () => `<f>${xmlText(formula)}</f>`) };
  };
  return rows.map((row) => ({ ...row, cells: row.cells.map(own) }));
}

const REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'|\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]|(?<![\p{L}\p{N}_.$])\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(])/giu;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;

/** A formula as filling it so many rows down and columns to the right writes it. */
export const filled = (formula: string, down: number, right: number): string =>
  formula.replace(REFERENCE, (whole) => {
    const found = CELL.exec(whole);
    if (found === null) return whole;
    const [, fixed = "", letters = "", fixedRow = "", digits = ""] = found;
    const column = fixed === "$" ? letters : columnLetters(columnNumber(letters) + right);
    return `${fixed}${column}${fixedRow}${fixedRow === "$" ? digits : Number(digits) + down}`;
  });

import { areaAddress } from "../../engine/workbook/addresses";
import { type Book, utf8Bytes } from "./batch";
import { type ReadCells, typeOf } from "./cell-answers";
import type { ReadSheet } from "./read-sheets";

/** Excel on the web refuses answers of more than 5 MB; what is written answers too. */
const ANSWER_BYTES = 4_000_000;

/**
 * Queued before the first change, so that the second look travels in the request that begins to write. The function it gives tells
 * the cells after the sync: the very object that was read before where nobody typed since. One answer does not bear more than so many
 * bytes: the smallest sheets are asked first, and of those that do not fit any more nothing is asked.
 */
export function readAgain(book: Book, existing: readonly ReadSheet[]): () => readonly (ReadCells | null)[] {
  const wanted = fitting(existing);
  const asked = existing.map(({ sheet, cells }) => {
    if (cells === null || !wanted.has(cells)) return () => cells;
    const range = book.sheet(sheet.name).getRange(areaAddress(cells.area)).load("formulas");
    range.untrack();
    return () => merged(cells, range.formulas);
  });
  return () => asked.map((read) => read());
}

/** The cells of as many sheets as one answer bears, the smallest first. */
function fitting(existing: readonly ReadSheet[]): ReadonlySet<ReadCells> {
  const sizes = existing.flatMap(({ cells }) => (cells === null ? [] : { cells, bytes: utf8Bytes(cells.formulas) }));
  let room = ANSWER_BYTES;
  const fits = sizes
    .sort((one, other) => one.bytes - other.bytes)
    .filter(({ bytes }) => {
      room -= bytes;
      return room >= 0;
    });
  return new Set(fits.map(({ cells }) => cells));
}

/** What a formula gives was not asked: that it differs from the formula tells it from a text. */
const computedOf = (formula: unknown): unknown =>
  typeof formula === "string" && formula.startsWith("=") ? 0 : formula;

/** What was read before, but for cells in which something else stands now. */
function merged(before: ReadCells, formulas: readonly (readonly unknown[])[]): ReadCells {
  const isSame = (down: number, across: number): boolean =>
    before.formulas[down]?.[across] === formulas[down]?.[across];
  if (formulas.every((line, down) => line.every((_, across) => isSame(down, across)))) return before;
  const line = <Item>(old: readonly Item[] | undefined, down: number, next: (formula: unknown) => Item): Item[] =>
    (formulas[down] ?? []).map((formula, across) => {
      const item = old?.[across];
      return isSame(down, across) && item !== undefined ? item : next(formula);
    });
  return {
    ...before,
    formulas,
    values: formulas.map((_, down) => line(before.values[down], down, computedOf)),
    types: formulas.map((_, down) => line(before.types[down], down, typeOf)),
  };
}

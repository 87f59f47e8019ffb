import type { SeenParts } from "../../application/ports/open-workbook";
import { CONTENT_LIMITS } from "../../engine/workbook/reading-limits";
import { breathe } from "./breathe";
import type { ReadCells } from "./cell-answers";

/** Rows between two pauses. */
const ROWS_A_PIECE = 500;

const [OFFSET, PRIME] = [0x811c9dc5, 0x01000193];

/** FNV-1a, 32 bits: one cell more, less or changed gives another number but for once in four thousand million. */
const mixed = (mark: number, part: number): number => Math.imul(mark ^ part, PRIME);

function withText(mark: number, text: string): number {
  let next = mark;
  for (let at = 0; at < text.length; at += 1) next = mixed(next, text.charCodeAt(at));
  return next;
}

/** A number that changes with what people typed into the cells, and does not with how far the used range reaches. */
export async function markOf(cells: ReadCells | null): Promise<number> {
  if (cells === null) return OFFSET;
  const { area, formulas } = cells;
  let mark = OFFSET;
  for (const [down, line] of formulas.slice(0, CONTENT_LIMITS.rows - area.row + 1).entries()) {
    if (down % ROWS_A_PIECE === 0) await breathe();
    for (const [across, formula] of line.slice(0, CONTENT_LIMITS.columns - area.column + 1).entries()) {
      if (formula === "" || formula === null) continue;
      mark = mixed(mixed(mark, area.row + down), area.column + across);
      mark = withText(mark, typeof formula === "string" ? `'${formula}` : JSON.stringify(formula));
    }
  }
  return mark;
}

/** The first of the sheets in which something else stands than was seen; null: none, or nobody looked before. */
export async function changedSince(
  seen: SeenParts | undefined,
  sheets: readonly { readonly name: string; readonly cells: ReadCells | null }[],
): Promise<string | null> {
  if (seen === undefined) return null;
  for (const { name, cells } of sheets) if (seen.get(name) !== (await markOf(cells))) return name;
  return null;
}

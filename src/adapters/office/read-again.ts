import { areaAddress } from "../../engine/workbook/addresses";
import { type Book, utf8Bytes } from "./batch";
import { breathe } from "./breathe";
import { type ReadCells, typeOf } from "./cell-answers";
import { PlannedRefusal } from "./office-failures";
import type { ReadSheet } from "./read-sheets";

/** Excel on the web refuses answers of more than 5 MB; what is written answers too. */
const ANSWER_BYTES = 4_000_000;
/** Sheets larger than this are looked at in parts. */
const PART_BYTES = 1_000_000;

/** Rows of a sheet that are looked at once more. */
interface Part {
  readonly sheet: string;
  readonly cells: ReadCells;
  /** First row within the cells, from 0, and how many. */
  readonly from: number;
  readonly count: number;
  readonly bytes: number;
}

/**
 * Queued before the first change, so that the second look travels in the request that begins to write. The function it gives tells
 * the cells after the sync: the very object that was read before where nobody typed since. What one answer does not bear is asked
 * just before, four megabytes a request; whoever typed there is told of before anything is written.
 */
export async function readAgain(
  book: Book,
  existing: readonly ReadSheet[],
): Promise<() => readonly (ReadCells | null)[]> {
  const asked: { readonly part: Part; readonly range: Excel.Range }[] = [];
  for (const [at, packet] of packetsOf(await partsOf(existing)).entries()) {
    if (at > 0) await expectAsRead(book, asked);
    asked.push(...packet.map((part) => ({ part, range: loaded(book, part) })));
  }
  return () =>
    existing.map(({ cells }) => {
      const own = asked.filter(({ part }) => part.cells === cells);
      return cells === null
        ? null
        : merged(
            cells,
            own.flatMap(({ range }) => range.formulas),
          );
    });
}

async function partsOf(existing: readonly ReadSheet[]): Promise<Part[]> {
  const parts: Part[] = [];
  for (const { sheet, cells } of existing) {
    let [from, bytes] = [0, 0];
    for (const [down, line] of (cells?.formulas ?? []).entries()) {
      const more = utf8Bytes(line);
      if (cells !== null && down > from && bytes + more > PART_BYTES) {
        parts.push({ sheet: sheet.name, cells, from, count: down - from, bytes });
        [from, bytes] = [down, 0];
        await breathe();
      }
      bytes += more;
    }
    if (cells !== null) parts.push({ sheet: sheet.name, cells, from, count: cells.formulas.length - from, bytes });
  }
  return parts;
}

/** Parts that one answer bears, together. */
function packetsOf(parts: readonly Part[]): Part[][] {
  const packets: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    room -= part.bytes;
    if (room < 0 || packets.length === 0) {
      packets.push([]);
      room = ANSWER_BYTES - part.bytes;
    }
    packets.at(-1)?.push(part);
  }
  return packets;
}

function loaded(book: Book, { sheet, cells, from, count }: Part): Excel.Range {
  const area = { ...cells.area, row: cells.area.row + from, rowCount: count };
  const range = book.sheet(sheet).getRange(areaAddress(area)).load("formulas");
  range.untrack();
  return range;
}

/** Sends what was asked. Nothing was written yet: where somebody typed, nothing has to be taken back. */
async function expectAsRead(
  book: Book,
  asked: readonly { readonly part: Part; readonly range: Excel.Range }[],
): Promise<void> {
  await book.context.sync();
  for (const { part, range } of asked) {
    const { cells, from } = part;
    const isAsRead = range.formulas.every((line, down) => isSameLine(cells.formulas[from + down], line));
    if (!isAsRead) throw new PlannedRefusal({ kind: "changed-meanwhile", sheet: part.sheet });
    await breathe();
  }
}

const isSameLine = (before: readonly unknown[] | undefined, line: readonly unknown[]): boolean =>
  line.every((formula, across) => before?.[across] === formula);

/** What a formula gives was not asked: that it differs from the formula tells it from a text. */
const computedOf = (formula: unknown): unknown =>
  typeof formula === "string" && formula.startsWith("=") ? 0 : formula;

/** What was read before, but for cells in which something else stands now. */
function merged(before: ReadCells, formulas: readonly (readonly unknown[])[]): ReadCells {
  const isSame = (down: number, across: number): boolean =>
    before.formulas[down]?.[across] === formulas[down]?.[across];
  if (formulas.every((line, down) => isSameLine(before.formulas[down], line))) return before;
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

import { areaAddress } from "../../engine/workbook/addresses";
import type { PlainArea } from "../../engine/workbook/plain";
import type { Book } from "./batch";
import { rowBlocks } from "./probes";

/** The cells of one area, each list a row of rows: what Office.js answers for `range`. */
export interface ReadCells {
  readonly area: PlainArea;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
  readonly types: readonly (readonly string[])[];
}

/** Cells of one answer: with long Vietnamese texts some 3 MB, well below what the web refuses. */
const CELLS_AT_ONCE = 24_000;

export interface AreaToRead {
  readonly sheet: string;
  readonly area: PlainArea;
}

type Loaded = () => ReadCells;

/**
 * Reads areas of several sheets, as few requests as answers of bearable size allow. The last request is left to the
 * caller to send, so that it can carry other questions too: `read` is to be called after that.
 */
export async function readCells(book: Book, wanted: readonly AreaToRead[]): Promise<() => ReadCells[]> {
  const done: Loaded[][] = [];
  let waiting = 0;
  for (const { sheet, area } of wanted) {
    const blocks = rowBlocks(area, Math.max(1, Math.floor(CELLS_AT_ONCE / area.columnCount)));
    const loads: Loaded[] = [];
    for (const block of blocks) {
      const size = block.rowCount * block.columnCount;
      if (waiting > 0 && waiting + size > CELLS_AT_ONCE) {
        await book.context.sync();
        waiting = 0;
      }
      loads.push(queueBlock(book, sheet, block));
      waiting += size;
    }
    done.push(loads);
  }
  return () =>
    done.map((loads, index) =>
      joined(
        loads.map((load) => load()),
        wanted[index]?.area,
      ),
    );
}

function queueBlock(book: Book, sheet: string, area: PlainArea): Loaded {
  const range = book.sheet(sheet).getRange(areaAddress(area));
  range.load("values,formulas,numberFormat,valueTypes");
  range.untrack();
  return () => ({
    area,
    values: range.values,
    formulas: range.formulas,
    formats: range.numberFormat,
    types: range.valueTypes,
  });
}

function joined(blocks: readonly ReadCells[], area: PlainArea | undefined): ReadCells {
  return {
    area: area ?? { row: 1, column: 1, rowCount: 0, columnCount: 0 },
    values: blocks.flatMap((block) => block.values),
    formulas: blocks.flatMap((block) => block.formulas),
    formats: blocks.flatMap((block) => block.formats),
    types: blocks.flatMap((block) => block.types),
  };
}

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: string;
  readonly type: string;
}

/** Every cell of the area, row by row, blank ones too. */
export function* eachCell(cells: ReadCells): Generator<PlacedCell> {
  for (const [down, values] of cells.values.entries()) {
    for (const [across, value] of values.entries()) {
      yield {
        row: cells.area.row + down,
        column: cells.area.column + across,
        value,
        formula: cells.formulas[down]?.[across],
        format: cells.formats[down]?.[across] ?? "General",
        type: cells.types[down]?.[across] ?? "Empty",
      };
    }
  }
}

import type { PlainArea } from "../../engine/workbook/plain";
import type { AreaAsk } from "./area-ask";
import { rectanglesOf } from "./rectangles";

/** The cells of one area, each list a row of rows: what Office.js answers for `range`. */
export interface ReadCells {
  readonly area: PlainArea;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
  readonly types: readonly (readonly string[])[];
}

/** Rows of one wanted area, asked together. */
export interface LoadedCells {
  /** Place of the area in what was wanted. */
  readonly index: number;
  readonly area: PlainArea;
  readonly range: AreaAsk;
}

/**
 * `range.formulas` tells a constant as it is. Open is only what begins with "=" (a formula, whose value it does not tell, or a text
 * like "=A1") or with "#" (an error, or a text like "#1"): such cells are asked for value and type too.
 */
const isOpen = (formula: unknown): boolean => typeof formula === "string" && /^[=#]/.test(formula);

/** More areas than this are asked as whole columns. */
const MOST_AREAS = 300;

/** Where open cells stand, as few areas. */
export function openAreas(area: PlainArea, formulas: readonly (readonly unknown[])[]): PlainArea[] {
  const at = (row: number, column: number): string | null =>
    isOpen(formulas[row - area.row]?.[column - area.column]) ? "open" : null;
  if (!formulas.some((line) => line.some(isOpen))) return [];
  const areas = rectanglesOf({ ...area, at }).get("open") ?? [];
  if (areas.length <= MOST_AREAS) return areas;
  const columns = new Set(
    areas.flatMap(({ column, columnCount }) => Array.from({ length: columnCount }, (_, step) => column + step)),
  );
  return [...columns].map((column) => ({ ...area, column, columnCount: 1 }));
}

export const typeOf = (constant: unknown): string => {
  if (typeof constant === "number") return "Double";
  if (typeof constant === "boolean") return "Boolean";
  return constant === "" || constant === null || constant === undefined ? "Empty" : "String";
};

function place<Item>(lines: Item[][], row: number, column: number, item: Item): void {
  const line = lines[row];
  if (line !== undefined) line[column] = item;
}

/** An area from its blocks of rows; `open` has value and type of what the formulas do not tell. */
export function assembled(area: PlainArea, blocks: readonly LoadedCells[], open: readonly LoadedCells[]): ReadCells {
  const formulas = blocks.flatMap(({ range }) => range.formulas);
  const values = formulas.map((line) => [...line]);
  const types = formulas.map((line) => line.map(typeOf));
  for (const { area: part, range } of open) {
    const told = { values: range.values, types: range.valueTypes };
    for (let down = 0; down < part.rowCount; down += 1) {
      for (let across = 0; across < part.columnCount; across += 1) {
        const [row, column] = [part.row - area.row + down, part.column - area.column + across];
        place(values, row, column, told.values[down]?.[across]);
        place(types, row, column, String(told.types[down]?.[across]));
      }
    }
  }
  return { area, values, formulas, formats: blocks.flatMap(({ range }) => range.numberFormat as string[][]), types };
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

import { areaAddress } from "../../engine/workbook/addresses";
import { boundsOf, cellArea } from "../../engine/workbook/areas";
import { type CellValue, EMPTY, type PlainValue } from "../../engine/workbook/cells";
import { dateOf, serialOf, showsDay } from "../../engine/workbook/day-serials";
import { cutText, MAX_CELL_TEXT } from "../../engine/workbook/excel-limits";
import type { PlainCell, PlainSheet } from "../../engine/workbook/plain";
import { type Step, utf8Bytes } from "./batch";
import { BLANK_BYTES, guarded, type IsTyped } from "./guards";
import type { OfficeCells, OfficeSheet, OfficeValue } from "./office-sheet";

/**
 * Every text goes behind an apostrophe. Excel reads what an add-in writes as if it were typed: "- Nâng cao" is a formula that
 * fails, "9/2025" and "1.10" become dates and numbers (which ones depends on the machine's settings), "'24" loses its mark.
 * An apostrophe takes exactly itself away and keeps the rest, in every language and under every number format; it stays
 * invisible, `values` answers without it, and a person who later opens the cell with F2 and presses Enter still has a text. The other way, format
 * "@" before writing, would have to be taken back afterwards, and then F2 turns the text into a date after all.
 */
export function toOfficeValue(value: CellValue): OfficeValue {
  switch (value.kind) {
    case "formula":
      return `=${value.formula}`;
    case "text":
      return value.text === "" ? null : asText(value.text);
    case "number":
      return value.number;
    case "boolean":
      return value.boolean;
    case "date":
      return serialOf(value.date);
    case "empty":
      return null;
  }
}

/**
 * A text as long as a cell can be has no room for the apostrophe. So long a text is no number and no day, and needs none, unless
 * its first sign makes it a formula: then its last letter goes (see capabilities).
 */
function asText(text: string): string {
  if (text.length < MAX_CELL_TEXT) return `'${text}`;
  return /^[=+\-@']/.test(text) ? `'${cutText(text, MAX_CELL_TEXT - 1)}` : text;
}

/** All filled cells of a sheet as one rectangle; what nothing is said about stays null. */
export const toOfficeCells = ({ cells }: Pick<PlainSheet, "cells">): OfficeCells => {
  const filled = cells.filter((cell) => cell.value.kind !== "empty");
  const bounds = boundsOf(filled.map(({ row, column }) => cellArea(row, column)));
  if (bounds === null) return { row: 1, column: 1, values: [] };
  const values = Array.from({ length: bounds.rowCount }, () => new Array<OfficeValue>(bounds.columnCount).fill(null));
  for (const cell of filled) fillIn(values, cell, bounds);
  return { row: bounds.row, column: bounds.column, values };
};

function fillIn(values: OfficeValue[][], cell: PlainCell, corner: { row: number; column: number }): void {
  const line = values[cell.row - corner.row];
  if (line !== undefined) line[cell.column - corner.column] = toOfficeValue(cell.value);
}

/** Largest block of one step: small enough that requests are filled well. */
const BLOCK_BYTES = 50_000;
/** Path, keep-alive and set-up of one range. */
const RANGE_BYTES = 600;
/** The library sends large matrices in parts of so many cells, each with a frame of its own. */
const CELLS_A_PART = 1_500;
const PART_BYTES = 330;

export interface ValuesToWrite {
  readonly sheet: Pick<OfficeSheet, "name" | "cells">;
  /** Rows, from and to. */
  readonly from: number;
  readonly to: number;
  /** What of the cells to be overwritten is somebody's. Absent: whatever stands there gives way. */
  readonly isTyped?: IsTyped;
}

/** Rows of a sheet's cells, cut into blocks that fit a request. */
export function queueValues({ sheet, from, to, isTyped }: ValuesToWrite): Step[] {
  const { row, column, values } = sheet.cells;
  const first = Math.max(from, row);
  const wanted = values.slice(first - row, Math.max(0, to - row + 1));
  if (wanted.every((line) => line.every((value) => value === null))) return [];
  return blocksOf({ row: first, column, values: wanted }).map(({ bytes, ...block }) => {
    const area = { ...block, rowCount: block.values.length, columnCount: block.values[0]?.length ?? 0 };
    const step: Step = {
      bytes: bytes + RANGE_BYTES,
      queue(book) {
        const range = book.sheet(sheet.name).getRange(areaAddress(area));
        range.formulas = block.values.map((line) => [...line]);
        range.untrack();
      },
    };
    return isTyped === undefined ? step : watched(step, { sheet: sheet.name, block, isTyped });
  });
}

interface BlockToWatch {
  readonly sheet: string;
  readonly block: OfficeCells;
  readonly isTyped: IsTyped;
}

/** The cells of a block are blank before, but for what somebody typed; what the block leaves alone nobody loses. */
function watched(step: Step, { sheet, block: { row, column, values }, isTyped }: BlockToWatch): Step {
  const area = { row, column, rowCount: values.length, columnCount: values[0]?.length ?? 0 };
  return guarded(step, {
    sheet,
    area,
    answer: area.rowCount * area.columnCount * BLANK_BYTES,
    isTyped: (down, across, formula) =>
      values[down - row]?.[across - column] !== null && isTyped(down, across, formula),
  });
}

interface WeighedCells extends OfficeCells {
  readonly bytes: number;
}

/** Rows gathered while they fit; a single row that does not is cut across. */
function blocksOf({ row, column, values }: OfficeCells): WeighedCells[] {
  const blocks: WeighedCells[] = [];
  let gathered = { from: 0, bytes: 0 };
  const close = (to: number): void => {
    if (to > gathered.from)
      blocks.push({ row: row + gathered.from, column, values: values.slice(gathered.from, to), bytes: gathered.bytes });
    gathered = { from: to, bytes: 0 };
  };
  values.forEach((line, down) => {
    const bytes = rowBytes(line);
    if (gathered.bytes + bytes > BLOCK_BYTES) close(down);
    gathered = { ...gathered, bytes: gathered.bytes + bytes };
    if (bytes <= BLOCK_BYTES) return;
    blocks.push(...partsOfRow({ row: row + down, column, line }));
    gathered = { from: down + 1, bytes: 0 };
  });
  close(values.length);
  return blocks;
}

const rowBytes = (line: readonly OfficeValue[]): number =>
  utf8Bytes(line) + 1 + Math.ceil((line.length * PART_BYTES) / CELLS_A_PART);

interface OneRow {
  readonly row: number;
  readonly column: number;
  readonly line: readonly OfficeValue[];
}

function partsOfRow({ row, column, line }: OneRow): WeighedCells[] {
  const bytes = rowBytes(line);
  if (bytes <= BLOCK_BYTES || line.length === 1) return [{ row, column, values: [line], bytes }];
  const middle = Math.ceil(line.length / 2);
  return [
    ...partsOfRow({ row, column, line: line.slice(0, middle) }),
    ...partsOfRow({ row, column: column + middle, line: line.slice(middle) }),
  ];
}

/** One cell as Office.js answers: `formulas`, `values` and `numberFormat` of the same place. */
export interface ReadCell {
  readonly formula: unknown;
  readonly value: unknown;
  readonly format: string;
}

/** A text that begins with "=" answers the same in both lists; a formula answers with what it computed. */
export const isFormula = ({ formula, value }: Pick<ReadCell, "formula" | "value">): boolean =>
  typeof formula === "string" && formula.startsWith("=") && formula.length > 1 && formula !== value;

export function fromOfficeCell(cell: ReadCell): CellValue {
  const shown = fromOfficeValue(cell.value, cell.format);
  return isFormula(cell) ? { kind: "formula", formula: String(cell.formula).slice(1), expected: shown } : shown;
}

/** A number in a cell formatted as a day is that day; an error is its text. */
function fromOfficeValue(value: unknown, format: string): PlainValue {
  if (typeof value === "string") return value === "" ? EMPTY : { kind: "text", text: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  if (typeof value !== "number") return EMPTY;
  const day = showsDay(format) ? dateOf(value) : null;
  return day === null ? { kind: "number", number: value } : { kind: "date", date: day };
}

/** What must be written to have the same cell again, as it was read. `type` is its `valueTypes`. */
export function rewrittenValue(cell: Omit<ReadCell, "format">, type: string): OfficeValue {
  if (isFormula(cell)) return String(cell.formula);
  const { value } = cell;
  if (typeof value === "string") return value === "" ? null : type === "Error" ? value : asText(value);
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

import { areaAddress } from "../../engine/workbook/addresses";
import { isInArea, lastRow } from "../../engine/workbook/areas";
import type { PlainArea } from "../../engine/workbook/plain";
import { ANSWER_BYTES, type Step, type TypedCell, utf8Bytes } from "./batch";
import type { ReadCells } from "./cell-answers";
import type { OfficeCells, OfficeTable, OfficeValue } from "./office-sheet";

/** Whether something stands in a cell that none of ours put there; `formula` as `range.formulas` tells it. */
export type IsTyped = (row: number, column: number, formula: unknown) => boolean;

/** Cells as they stood, or as they are written: what `range.formulas` tells of each, and about how long that is. */
export interface KnownCells {
  at(row: number, column: number): unknown;
  /** UTF-8 bytes of a row. */
  bytesOf(row: number): number;
}

/** Path and load of one range in a request, and the frame of its answer. */
const GUARD_BYTES = 450;
/** A blank cell in an answer. */
export const BLANK_BYTES = 3;

export interface Watched {
  readonly sheet: string;
  readonly area: PlainArea;
  /** UTF-8 bytes of the answer, estimated from above. */
  readonly answer: number;
  readonly isTyped: IsTyped;
}

/**
 * A step that first looks at what it will overwrite. Excel carries a request out in order: what is asked before a write is what stood there
 * the moment before it, whatever somebody typed until then. More than one answer bears is not asked.
 */
export const guarded = (step: Step, watched: Watched): Step => {
  const { sheet, area, answer } = watched;
  return answer > ANSWER_BYTES
    ? step
    : {
        ...step,
        bytes: step.bytes + GUARD_BYTES,
        guard: {
          answer: answer + GUARD_BYTES,
          queue(book) {
            const range = book.sheet(sheet).getRange(areaAddress(area)).load("formulas");
            range.untrack();
            return () => typedIn(range.formulas, watched);
          },
        },
      };
};

function typedIn(formulas: readonly (readonly unknown[])[], { sheet, area, isTyped }: Watched): TypedCell[] {
  const typed: TypedCell[] = [];
  for (const [down, line] of formulas.entries()) {
    for (const [across, formula] of line.entries()) {
      const [row, column] = [area.row + down, area.column + across];
      if (isTyped(row, column, formula)) typed.push({ sheet, row, column, formula });
    }
  }
  return typed;
}

export const asRead = ({ area, formulas }: ReadCells): KnownCells => ({
  at: (row, column) => formulas[row - area.row]?.[column - area.column],
  bytesOf: (row) => utf8Bytes(formulas[row - area.row] ?? []),
});

export const asWritten = ({ row: top, column: left, values }: OfficeCells): KnownCells => ({
  at: (row, column) => toldOf(values[row - top]?.[column - left]),
  bytesOf: (row) => utf8Bytes(values[row - top] ?? []),
});

/** Some of the cells: of the others nothing is known. */
export const within = (cells: KnownCells, areas: readonly PlainArea[]): KnownCells => ({
  at: (row, column) => (areas.some((area) => isInArea(area, row, column)) ? cells.at(row, column) : undefined),
  bytesOf: (row) => cells.bytesOf(row),
});

/** What Excel tells of a cell that this was written into: without the apostrophe in front of a text. */
const toldOf = (value: OfficeValue | undefined): unknown =>
  typeof value === "string" && value.startsWith("'") ? value.slice(1) : value;

/** Before our own first change: whatever is not as it was read was typed since, also where nothing stands any more. */
export const isNotAsRead = (cells: ReadCells): IsTyped => {
  const read = asRead(cells);
  return (row, column, formula) => (read.at(row, column) ?? "") !== formula;
};

export interface OwnStates {
  readonly known: readonly KnownCells[];
  /** Tables of these states: Excel fills their columns and totals rows by itself. */
  readonly tables: readonly Pick<OfficeTable, "area" | "totals">[];
  /** So many rows what stands below may have moved, because totals rows came or went. */
  readonly moved: number;
}

/** Among our own changes: what stands there is blank, or of one of the states a cell is in meanwhile, or somebody's. */
export function isOfNone({ known, tables, moved }: OwnStates): IsTyped {
  const isOurs = (row: number, column: number, formula: unknown): boolean => {
    for (let by = -moved; by <= moved; by += 1)
      if (known.some((cells) => isSameCell(cells.at(row + by, column), formula))) return true;
    return false;
  };
  return (row, column, formula) =>
    formula !== "" &&
    !isOurs(row, column, formula) &&
    !tables.some((table) => isFilled(table, { row, column, formula }, moved));
}

/** Excel writes formulas its own way, and tells fifteen digits of a number. */
const isSameCell = (ours: unknown, formula: unknown): boolean =>
  ours === formula ||
  (isFormula(ours) && isFormula(formula)) ||
  (typeof ours === "number" && typeof formula === "number" && ours.toPrecision(14) === formula.toPrecision(14));

const isFormula = (formula: unknown): boolean => typeof formula === "string" && formula.startsWith("=");

/** What Excel puts into a table by itself: formulas down a column, and the first word of a totals row. */
function isFilled(
  { area, totals }: OwnStates["tables"][number],
  { row, column, formula }: Pick<TypedCell, "row" | "column" | "formula">,
  moved: number,
): boolean {
  if (isFormula(formula)) return isInArea({ ...area, rowCount: area.rowCount + moved }, row, column);
  return totals && column === area.column && Math.abs(row - lastRow(area)) <= moved;
}

import type { Area } from "./area";
import { isOnSheet } from "./area";
import type { CellFormat } from "./cell-format";
import type { Cell } from "./entry";
import { invalidArgument, notImplemented } from "./host-error";
import { requireUnlocked } from "./protection";
import type { SheetState } from "./sheet-state";

export type CopyKind = "All" | "Formulas" | "Values" | "Formats" | "Link";

export interface CopyOptions {
  readonly kind: CopyKind;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface Place {
  readonly sheet: SheetState;
  readonly area: Area;
}

interface Source {
  readonly rows: number;
  readonly columns: number;
  cell(row: number, column: number): Cell | undefined;
  format(row: number, column: number): CellFormat;
}

/** A picture of the source taken first, so that overlapping copies work. */
function pictureOf({ sheet, area }: Place, transpose: boolean): Source {
  const cells = new Map(
    sheet.cells.inside(area).map(({ row, column, cell }) => [`${String(row)}:${String(column)}`, cell]),
  );
  const formats = new Map<string, CellFormat>();
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      formats.set(`${String(row)}:${String(column)}`, sheet.formats.at(area.row + row, area.column + column));
    }
  }
  const at = (row: number, column: number): [number, number] => (transpose ? [column, row] : [row, column]);
  return {
    rows: transpose ? area.columns : area.rows,
    columns: transpose ? area.rows : area.columns,
    cell(row, column) {
      const [fromRow, fromColumn] = at(row, column);
      return cells.get(`${String(area.row + fromRow)}:${String(area.column + fromColumn)}`);
    },
    format(row, column) {
      const [fromRow, fromColumn] = at(row, column);
      return formats.get(`${String(fromRow)}:${String(fromColumn)}`) ?? sheet.formats.sheet;
    },
  };
}

/** The source is repeated where the target is a multiple of it; a smaller target grows to the source. */
function targetArea(source: Source, area: Area): Area {
  const fits = area.rows % source.rows === 0 && area.columns % source.columns === 0;
  const target = fits ? area : { ...area, rows: source.rows, columns: source.columns };
  if (!isOnSheet(target)) throw invalidArgument("the copy would leave the sheet");
  return target;
}

function copied(cell: Cell | undefined, kind: CopyKind): Cell | null {
  if (!cell) return null;
  return kind === "Values" ? { ...cell, formula: null } : cell;
}

/** Formulas are copied as written: relative references do not move (no calculation engine). */
export function copyCells(from: Place, to: Place, options: CopyOptions): void {
  if (options.kind === "Link") throw notImplemented("copyFrom with Link");
  const source = pictureOf(from, options.transpose);
  const target = targetArea(source, to.area);
  requireUnlocked(to.sheet, target);
  for (let row = 0; row < target.rows; row++) {
    for (let column = 0; column < target.columns; column++) {
      const place = [row % source.rows, column % source.columns] as const;
      const cell = source.cell(...place);
      if (options.kind !== "Formats" && (cell || !options.skipBlanks)) {
        to.sheet.cells.put(target.row + row, target.column + column, copied(cell, options.kind));
      }
      if (options.kind === "All" || options.kind === "Formats") {
        to.sheet.formats.set(target.row + row, target.column + column, source.format(...place));
      }
    }
  }
}

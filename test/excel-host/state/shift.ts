import type { Area } from "./area";
import { intersection, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "./area";
import type { PlacedCell } from "./cell-store";
import { HostError } from "./host-error";
import type { SheetState } from "./sheet-state";
import { renameHeaders } from "./table-headers";
import type { TableState } from "./table-state";
import { moveValidations } from "./validation-cells";

/** Cells that move when `area` is inserted or deleted: everything beside it in the direction of the shift. */
export interface Shift {
  readonly area: Area;
  readonly direction: "Down" | "Right" | "Up" | "Left";
}

const inserts = (shift: Shift): boolean => shift.direction === "Down" || shift.direction === "Right";
const vertical = (shift: Shift): boolean => shift.direction === "Down" || shift.direction === "Up";

/** The strip of the sheet that takes part: the area and all cells after it. */
export function strip({ area, direction }: Shift): Area {
  return direction === "Down" || direction === "Up"
    ? { ...area, rows: MAX_ROWS - area.row }
    : { ...area, columns: MAX_COLUMNS - area.column };
}

/** Where an index goes on one axis; null where it is deleted. */
function moved(index: number, first: number, count: number, insert: boolean): number | null {
  if (index < first) return index;
  if (insert) return index + count;
  return index < first + count ? null : index - count;
}

/** Start and length of an interval after the shift; null where nothing is left. */
function movedSpan(
  start: number,
  length: number,
  first: number,
  count: number,
  insert: boolean,
): [number, number] | null {
  const end = start + length - 1;
  if (insert) {
    if (start >= first) return [start + count, length];
    return end >= first ? [start, length + count] : [start, length];
  }
  const lost = Math.max(0, Math.min(end, first + count - 1) - Math.max(start, first) + 1);
  if (lost === length) return null;
  return [start < first ? start : Math.max(first, start - count), length - lost];
}

/**
 * An area after a shift. One that lies wholly inside the strip moves or stretches; one that only partly does stays
 * (Excel then splits or refuses; tables and merges are refused before, see `requireWhole`).
 */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const { area: cut } = shift;
  if (vertical(shift)) {
    if (area.column < cut.column || lastColumn(area) > lastColumn(cut)) return area;
    if (area.rows === MAX_ROWS) return area;
    const span = movedSpan(area.row, area.rows, cut.row, cut.rows, inserts(shift));
    return span ? { ...area, row: span[0], rows: span[1] } : null;
  }
  if (area.row < cut.row || lastRow(area) > lastRow(cut)) return area;
  if (area.columns === MAX_COLUMNS) return area;
  const span = movedSpan(area.column, area.columns, cut.column, cut.columns, inserts(shift));
  return span ? { ...area, column: span[0], columns: span[1] } : null;
}

/** Refuses a shift that would tear a table or a merged area apart. */
export function requireWhole(sheet: SheetState, shift: Shift): void {
  const lane = strip(shift);
  for (const area of [...sheet.tables.map((table) => table.area), ...sheet.merges]) {
    const touched = intersection(area, lane);
    if (!touched) continue;
    const whole = vertical(shift) ? touched.columns === area.columns : touched.rows === area.rows;
    if (!whole) throw new HostError("InsertDeleteConflict", "part of a table or of merged cells would move");
  }
}

function movePlaces(cells: PlacedCell[], shift: Shift): (PlacedCell | null)[] {
  const { area } = shift;
  return cells.map((placed) => {
    const row = vertical(shift) ? moved(placed.row, area.row, area.rows, inserts(shift)) : placed.row;
    const column = vertical(shift) ? placed.column : moved(placed.column, area.column, area.columns, inserts(shift));
    return row === null || column === null ? null : { ...placed, row, column };
  });
}

function moveCells(sheet: SheetState, shift: Shift): void {
  const cells = sheet.cells.inside(strip(shift));
  for (const { row, column } of cells) sheet.cells.put(row, column, null);
  for (const placed of movePlaces(cells, shift)) {
    if (!placed) continue;
    if (placed.row >= MAX_ROWS || placed.column >= MAX_COLUMNS)
      throw new HostError("InsertDeleteConflict", "filled cells would leave the sheet");
    sheet.cells.put(placed.row, placed.column, placed.cell);
  }
}

function moveFormats(sheet: SheetState, shift: Shift): void {
  const { area } = shift;
  const formats = sheet.formats
    .formattedCells(strip(shift))
    .map((place) => ({ ...place, format: sheet.formats.at(place.row, place.column) }));
  for (const { row, column } of formats) sheet.formats.forget(row, column);
  for (const { row, column, format } of formats) {
    const toRow = vertical(shift) ? moved(row, area.row, area.rows, inserts(shift)) : row;
    const toColumn = vertical(shift) ? column : moved(column, area.column, area.columns, inserts(shift));
    if (toRow !== null && toColumn !== null) sheet.formats.set(toRow, toColumn, format);
  }
}

function moveMap<Item>(map: Map<number, Item>, first: number, count: number, insert: boolean): void {
  const entries = [...map];
  map.clear();
  for (const [index, item] of entries) {
    const to = moved(index, first, count, insert);
    if (to !== null) map.set(to, item);
  }
}

function moveSet(set: Set<number>, first: number, count: number, insert: boolean): void {
  const map = new Map([...set].map((index) => [index, true]));
  moveMap(map, first, count, insert);
  set.clear();
  for (const index of map.keys()) set.add(index);
}

/** Sizes, hiding and formats of whole rows or columns move with them. */
function moveBands(sheet: SheetState, shift: Shift): void {
  const { area } = shift;
  sheet.formats.version++;
  if (vertical(shift) && area.columns === MAX_COLUMNS) {
    moveMap(sheet.rowHeights, area.row, area.rows, inserts(shift));
    moveMap(sheet.formats.rows, area.row, area.rows, inserts(shift));
    moveSet(sheet.hiddenRows, area.row, area.rows, inserts(shift));
  }
  if (!vertical(shift) && area.rows === MAX_ROWS) {
    moveMap(sheet.columnWidths, area.column, area.columns, inserts(shift));
    moveMap(sheet.formats.columns, area.column, area.columns, inserts(shift));
    moveSet(sheet.hiddenColumns, area.column, area.columns, inserts(shift));
  }
}

/** Moves the contents of a sheet. References inside formulas are not rewritten (no calculation engine). */
export function shiftSheet(sheet: SheetState, shift: Shift): void {
  requireWhole(sheet, shift);
  moveCells(sheet, shift);
  moveFormats(sheet, shift);
  moveBands(sheet, shift);
  const keep = (areas: Area[]): Area[] => areas.map((area) => shiftArea(area, shift)).filter((area) => area !== null);
  sheet.merges = keep(sheet.merges);
  moveValidations(sheet, keep);
  for (const format of sheet.conditionalFormats) format.areas = keep(format.areas);
  sheet.tables = sheet.tables.filter((table) => moveTable(sheet, table, shift));
}

/** False where the whole table was deleted. Columns put inside a table become table columns, as in Excel. */
function moveTable(sheet: SheetState, table: TableState, shift: Shift): boolean {
  const area = shiftArea(table.area, shift);
  if (!area) return false;
  const added = area.columns - table.area.columns;
  const at = Math.max(0, shift.area.column - table.area.column);
  table.area = area;
  if (added < 0) table.columns.splice(at, -added);
  for (let count = 0; count < added; count++) {
    table.columns.splice(at + count, 0, { id: table.nextColumnId++, name: "", filter: null });
  }
  if (added > 0 && table.showHeaders) renameHeaders(sheet, table);
  return true;
}

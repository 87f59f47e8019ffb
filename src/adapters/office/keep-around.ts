import { parseArea, splitReference } from "../../engine/workbook/addresses";
import { withoutAll } from "../../engine/workbook/area-overlap";
import { areaKept, formulaKept, type Keeping, keepingOf, placeKept } from "../../engine/workbook/keeping";
import { OWN_AREA_PREFIX, ownAreaBefore, ownAreaOf } from "../../engine/workbook/own-area";
import type { PlainArea, PlainSheet, PlainWorkbook } from "../../engine/workbook/plain";
import { columnAfter, dataAreaAfter, type TableFrame, tableShift } from "../../engine/workbook/table-moves";
import { boundsOf, cellArea } from "./areas";
import { toPrompts } from "./cell-prompts";
import { runsOf } from "./column-widths";
import type { OfficeName } from "./names";
import type {
  OfficeCells,
  OfficeColumns,
  OfficeInputRule,
  OfficePaintRule,
  OfficeRows,
  OfficeSheet,
  OfficeTable,
  OfficeValue,
  RowRun,
} from "./office-sheet";
import type { ReadSheet } from "./read-sheets";

interface SheetMove {
  readonly name: string;
  readonly keeping: Keeping;
  readonly tables: { readonly before: readonly TableFrame[]; readonly after: readonly TableFrame[] };
}

/** How far our sheets reach, by key. */
const namedAreas = (names: readonly OfficeName[]): ReadonlyMap<string, PlainArea> =>
  new Map(
    names.flatMap(({ name, formula }) => {
      const area = parseArea(splitReference(formula.replace(/^=/, ""))?.rest ?? "");
      return name.startsWith(OWN_AREA_PREFIX) && area !== null ? [[name.slice(OWN_AREA_PREFIX.length), area]] : [];
    }),
  );

interface Before {
  readonly plain: PlainSheet;
  readonly read: ReadSheet;
  readonly named: PlainArea | null;
  /** Names of our tables on all sheets. */
  readonly ours: ReadonlySet<string>;
}

/**
 * A sheet of ours as it will be written, with what a person has around our part of it: the same as for a file. It goes through the same
 * small writers as our own, so that undo and the mark of the sheet know of it.
 */
function keptAround(next: OfficeSheet, { plain, read, named, ours }: Before): OfficeSheet {
  const { sheet: old, surface } = read;
  const isOurs = ({ name }: OfficeTable): boolean => ours.has(name);
  const before = ownAreaBefore(named, surface.tables.filter(isOurs), () => true);
  if (before === null || plain.visibility === "veryHidden") return next;
  const theirs = surface.tables.filter((table) => !isOurs(table) && !startsInside(table.area, before));
  const framesBefore = surface.tables
    .filter((table) => !theirs.includes(table))
    .map((table) => frameOf(table, old.cells));
  const placed = cellsOutside(old.cells, before);
  const tables = { before: framesBefore, after: next.tables.map((table) => frameOf(table, next.cells)) };
  const extent = { before, after: ownAreaOf(plain), table: tableShift(tables) };
  const move: SheetMove = { name: old.name, keeping: keepingOf(extent, placed), tables };
  const kept = around(next, old, move);
  return {
    ...next,
    ...kept,
    ...frozen(next, old, move),
    prompts: next.prompts.length === 0 ? [] : toPrompts(plain.notes, kept.inputRules),
    tables: [...next.tables, ...moved(theirs, move)],
  };
}

type Around = Pick<
  OfficeSheet,
  | "cells"
  | "looks"
  | "numberFormats"
  | "merges"
  | "inputRules"
  | "paintRules"
  | "links"
  | "columns"
  | "rows"
  | "hiddenRows"
  | "tabColour"
>;

function around(next: OfficeSheet, old: OfficeSheet, move: SheetMove): Around {
  const { keeping } = move;
  const inputRules = [...next.inputRules, ...keptRules(old.inputRules, next.inputRules, move)];
  return {
    cells: withCells(next.cells, old.cells, move),
    looks: [...next.looks, ...old.looks.flatMap(({ style, areas }) => keptAreas({ style }, areas, keeping))],
    numberFormats: [
      ...next.numberFormats,
      ...old.numberFormats.flatMap(({ code, areas }) => keptAreas({ code }, areas, keeping)),
    ],
    merges: [...next.merges, ...old.merges.flatMap((area) => wholeArea(area, keeping))],
    inputRules,
    paintRules: [...next.paintRules, ...keptPaints(old.paintRules, next.paintRules, move)],
    links: [
      ...next.links,
      ...old.links.flatMap((link) => {
        const place = placeKept(keeping, link);
        return place === null ? [] : [{ ...link, ...place }];
      }),
    ],
    columns: keptColumns(next.columns, old.columns, move),
    rows: [...next.rows, ...rowsBelow(old.rows, keeping)],
    hiddenRows: [...next.hiddenRows, ...rowsBelow(old.hiddenRows, keeping)],
    tabColour: old.tabColour === "" ? next.tabColour : old.tabColour,
  };
}

const end = (area: PlainArea): readonly [row: number, column: number] => [
  area.row + area.rowCount - 1,
  area.column + area.columnCount - 1,
];

const startsInside = (area: PlainArea, part: PlainArea): boolean =>
  area.row <= end(part)[0] && area.column <= end(part)[1];

function frameOf({ name, area, totals }: OfficeTable, { row, column, values }: OfficeCells): TableFrame {
  const line = values[area.row - row] ?? [];
  const headers = Array.from({ length: area.columnCount }, (_, at) =>
    String(line[area.column + at - column] ?? "").replace(/^'/, ""),
  );
  return { name, area: { ...area, rowCount: area.rowCount - (totals ? 1 : 0) }, headers };
}

const moved = (tables: readonly OfficeTable[], { keeping }: SheetMove): OfficeTable[] =>
  tables.flatMap((table) => wholeArea(table.area, keeping).map((area) => ({ ...table, area })));

/** An area that stands in one piece outside of our part. */
function wholeArea(area: PlainArea, keeping: Keeping): PlainArea[] {
  const [first, ...more] = areaKept(keeping, area);
  const isWhole =
    first !== undefined && more.length === 0 && first.rowCount * first.columnCount === area.rowCount * area.columnCount;
  return isWhole ? [first] : [];
}

function keptAreas<What extends object>(
  what: What,
  areas: readonly PlainArea[],
  keeping: Keeping,
): (What & { areas: PlainArea[] })[] {
  const kept = areas.flatMap((area) => areaKept(keeping, area));
  return kept.length === 0 ? [] : [{ ...what, areas: kept }];
}

interface PlacedValue {
  readonly row: number;
  readonly column: number;
  readonly value: OfficeValue;
}

function cellsOutside({ row, column, values }: OfficeCells, before: PlainArea): PlacedValue[] {
  const [lastRow, lastColumn] = end(before);
  return values.flatMap((line, down) => {
    const isBeside = row + down >= before.row && row + down <= lastRow;
    const from = isBeside && before.column <= column ? Math.max(0, lastColumn + 1 - column) : 0;
    const found: PlacedValue[] = [];
    for (let across = from; across < line.length; across += 1) {
      const value = line[across] ?? null;
      const isOurs = isBeside && column + across >= before.column && column + across <= lastColumn;
      if (value !== null && !isOurs) found.push({ row: row + down, column: column + across, value });
    }
    return found;
  });
}

function withCells(next: OfficeCells, old: OfficeCells, { name, keeping }: SheetMove): OfficeCells {
  const placed = cellsOutside(old, keeping.before).flatMap(({ value, ...at }) => {
    const place = placeKept(keeping, at);
    const isFormula = typeof value === "string" && value.startsWith("=");
    return place === null ? [] : [{ ...place, value: isFormula ? formulaKept(value, name, keeping) : value }];
  });
  if (placed.length === 0) return next;
  const ours = {
    row: next.row,
    column: next.column,
    rowCount: next.values.length,
    columnCount: next.values[0]?.length ?? 0,
  };
  const bounds = boundsOf([
    ...(ours.rowCount * ours.columnCount === 0 ? [] : [ours]),
    ...placed.map(({ row, column }) => cellArea(row, column)),
  ]);
  if (bounds === null) return next;
  const values = Array.from({ length: bounds.rowCount }, (_, down) => {
    const line = next.values[bounds.row + down - next.row] ?? [];
    const all = new Array<OfficeValue>(bounds.columnCount).fill(null);
    line.forEach((value, across) => {
      all[next.column + across - bounds.column] = value;
    });
    return all;
  });
  for (const { row, column, value } of placed) {
    const line = values[row - bounds.row];
    if (line !== undefined) line[column - bounds.column] = value;
  }
  return { row: bounds.row, column: bounds.column, values };
}

/** Two rules of ours differ in their rows alone. */
const meaning = (rule: object): string => JSON.stringify(rule).replace(/\d+/g, "#");

const areasAfter = (area: PlainArea, { keeping, tables }: SheetMove): readonly PlainArea[] => {
  const data = dataAreaAfter(area, tables);
  return data === null ? areaKept(keeping, area) : [data];
};

function keptRules(
  old: readonly OfficeInputRule[],
  ours: readonly OfficeInputRule[],
  move: SheetMove,
): OfficeInputRule[] {
  const known = new Set(ours.map(({ rule }) => meaning(rule)));
  const ruled = ours.map(({ area }) => area);
  return old
    .filter(({ rule }) => !known.has(meaning(rule)))
    .flatMap((each) => withoutAll(areasAfter(each.area, move), ruled).map((area) => ({ ...each, area })));
}

const paintMeaning = (rule: OfficePaintRule): string =>
  meaning(rule.kind === "bar" ? { kind: "bar", colour: rule.colour } : { formula: rule.formula });

function keptPaints(
  old: readonly OfficePaintRule[],
  ours: readonly OfficePaintRule[],
  move: SheetMove,
): OfficePaintRule[] {
  const known = new Set(ours.map(paintMeaning));
  return old
    .filter((rule) => !known.has(paintMeaning(rule)))
    .flatMap((rule) => areasAfter(rule.area, move).map((area) => ({ ...rule, area })));
}

interface ColumnSize {
  readonly width: number | null;
  readonly hidden: boolean;
}

function sizesOf(columns: readonly OfficeColumns[]): Map<number, ColumnSize> {
  const sizes = new Map<number, ColumnSize>();
  for (const { from, count, width, hidden } of columns)
    for (let column = from; column < from + count; column += 1) sizes.set(column, { width, hidden });
  return sizes;
}

/** Columns of our tables keep the size they have now, a person's own go with their cells. */
function keptColumns(
  next: readonly OfficeColumns[],
  old: readonly OfficeColumns[],
  { keeping, tables }: SheetMove,
): OfficeColumns[] {
  const sizes = sizesOf(next);
  const [, lastColumn] = end(keeping.before);
  for (const [column, size] of sizesOf(old)) {
    const outside = column > lastColumn ? (placeKept(keeping, { row: 1, column })?.column ?? null) : null;
    const place = columnAfter(column, tables) ?? outside;
    if (place !== null) sizes.set(place, size);
  }
  const last = Math.max(0, ...sizes.keys());
  const all = Array.from({ length: last }, (_, at) => sizes.get(at + 1) ?? null);
  return runsOf(all, (size) => JSON.stringify(size)).flatMap(({ from, count, item }) =>
    item === null ? [] : [{ from, count, ...item }],
  );
}

/** Rows below our part, as far as a person gave them a height or hid them. */
function rowsBelow<Run extends RowRun | OfficeRows>(rows: readonly Run[], { before, down }: Keeping): Run[] {
  const [lastRow] = end(before);
  return rows.flatMap((run) => {
    const first = Math.max(run.from, lastRow + 1);
    const count = run.from + run.count - first;
    return count <= 0 ? [] : [{ ...run, from: first + down, count }];
  });
}

/** What a person holds in view differs from our header row: then it stays. */
function frozen(next: OfficeSheet, old: OfficeSheet, { tables }: SheetMove): Pick<OfficeSheet, "freeze"> {
  const table = tables.before[0];
  const isAsWritten =
    table === undefined ||
    ((old.freeze?.rows ?? 0) === table.area.row && (old.freeze?.columns ?? 0) === (next.freeze?.columns ?? 0));
  return { freeze: isAsWritten ? next.freeze : old.freeze };
}

interface WrittenOver {
  readonly workbook: Pick<PlainWorkbook, "sheets">;
  readonly existing: readonly ReadSheet[];
  readonly names: readonly OfficeName[];
}

/** All sheets as they will be written, those that are there already with what a person has around our part of them. */
export function keepAround(sheets: readonly OfficeSheet[], { workbook, existing, names }: WrittenOver): OfficeSheet[] {
  const areas = namedAreas(names);
  const ours = new Set(workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)));
  return sheets.map((sheet) => {
    const plain = workbook.sheets.find(({ name }) => name === sheet.name);
    const read = existing.find((each) => each.sheet.name === sheet.name);
    if (plain === undefined || read === undefined) return sheet;
    const visibility = plain.visibility === "visible" ? read.sheet.visibility : sheet.visibility;
    return keptAround({ ...sheet, visibility }, { plain, read, named: areas.get(plain.key) ?? null, ours });
  });
}

import { areaKept, type Keeping, keepingOf, placeKept } from "../../../engine/workbook/keeping";
import { ownAreaBefore, ownAreaOf, ownAreas, startsInside } from "../../../engine/workbook/own-area";
import type { PlainArea, PlainSheet, PlainWorkbook } from "../../../engine/workbook/plain";
import type { SheetMove } from "../../../engine/workbook/sheet-move";
import { type TableFrame, tableShift } from "../../../engine/workbook/table-moves";
import { toPrompts } from "../cell-prompts";
import { fromOfficeName, type OfficeName } from "../names";
import type { OfficeCells, OfficeSheet, OfficeTable } from "../office-sheet";
import type { ReadSheet } from "../read-sheets";
import { cellsOutside, withCells } from "./kept-cells";
import { keptColumns, rowsBelow } from "./kept-lines";
import { keptPaints, keptRules } from "./kept-rules";

interface WrittenOver {
  readonly workbook: Pick<PlainWorkbook, "sheets">;
  readonly existing: readonly ReadSheet[];
  readonly names: readonly OfficeName[];
}

/** All sheets as they will be written, those that are there already with what a person has around our part of them. */
export function keepAround(sheets: readonly OfficeSheet[], { workbook, existing, names }: WrittenOver): OfficeSheet[] {
  const areas = ownAreas(names.map(fromOfficeName));
  const ours = new Set(workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)));
  return sheets.map((sheet) => {
    const plain = workbook.sheets.find(({ name }) => name === sheet.name);
    const read = existing.find((each) => each.sheet.name === sheet.name);
    if (plain === undefined || read === undefined) return sheet;
    const visibility = plain.visibility === "visible" ? read.sheet.visibility : sheet.visibility;
    return keptAround({ ...sheet, visibility }, { plain, read, named: areas.get(plain.key) ?? null, ours });
  });
}

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
  const before = ownAreaBefore(named, surface.tables, ours);
  if (before === null || plain.visibility === "veryHidden") return next;
  const isTheirs = ({ name, area }: OfficeTable): boolean => !ours.has(name) && !startsInside(area, before);
  const tables = {
    before: surface.tables.filter((table) => !isTheirs(table)).map((table) => frameOf(table, old.cells)),
    after: next.tables.map((table) => frameOf(table, next.cells)),
  };
  const extent = { before, after: ownAreaOf(plain), table: tableShift(tables) };
  const move: SheetMove = { name: old.name, keeping: keepingOf(extent, cellsOutside(old.cells, before)), tables };
  const kept = around(next, old, move);
  return {
    ...next,
    ...kept,
    prompts: next.prompts.length === 0 ? [] : toPrompts(plain.notes, kept.inputRules),
    tables: [...next.tables, ...moved(surface.tables.filter(isTheirs), move.keeping)],
  };
}

/** Header and data of a table; a header is the text of its cell. */
function frameOf({ name, area, totals }: OfficeTable, { row, column, values }: OfficeCells): TableFrame {
  const line = values[area.row - row] ?? [];
  const headers = Array.from({ length: area.columnCount }, (_, at) =>
    String(line[area.column + at - column] ?? "").replace(/^'/, ""),
  );
  return { name, area: { ...area, rowCount: area.rowCount - (totals ? 1 : 0) }, headers };
}

type Around = Omit<
  OfficeSheet,
  "name" | "visibility" | "gridLines" | "base" | "tables" | "notes" | "prompts" | "charts" | "print" | "protection"
>;

function around(next: OfficeSheet, old: OfficeSheet, move: SheetMove): Around {
  const { keeping } = move;
  return {
    cells: withCells(next.cells, old.cells, move),
    looks: [...next.looks, ...keptWhere(old.looks, keeping)],
    numberFormats: [...next.numberFormats, ...keptWhere(old.numberFormats, keeping)],
    merges: [...next.merges, ...old.merges.flatMap((area) => wholeArea(area, keeping))],
    inputRules: [...next.inputRules, ...keptRules(old.inputRules, next.inputRules, move)],
    paintRules: [...next.paintRules, ...keptPaints(old.paintRules, next.paintRules, move)],
    links: [...next.links, ...keptPlaces(old.links, keeping)],
    columns: keptColumns(next.columns, old.columns, move),
    rows: [...next.rows, ...rowsBelow(old.rows, keeping)],
    hiddenRows: [...next.hiddenRows, ...rowsBelow(old.hiddenRows, keeping)],
    tabColour: old.tabColour === "" ? next.tabColour : old.tabColour,
    freeze: frozen(next, old, move),
  };
}

const moved = (tables: readonly OfficeTable[], keeping: Keeping): OfficeTable[] =>
  tables.flatMap((table) => wholeArea(table.area, keeping).map((area) => ({ ...table, area })));

/** An area that stands in one piece outside of our part. */
function wholeArea(area: PlainArea, keeping: Keeping): PlainArea[] {
  const [first, ...more] = areaKept(keeping, area);
  const isWhole =
    first !== undefined && more.length === 0 && first.rowCount * first.columnCount === area.rowCount * area.columnCount;
  return isWhole ? [first] : [];
}

/** Looks and number formats, on what of their areas is a person's. */
const keptWhere = <Held extends { readonly areas: readonly PlainArea[] }>(
  held: readonly Held[],
  keeping: Keeping,
): Held[] =>
  held.flatMap((each) => {
    const areas = each.areas.flatMap((area) => areaKept(keeping, area));
    return areas.length === 0 ? [] : [{ ...each, areas }];
  });

const keptPlaces = <Held extends { readonly row: number; readonly column: number }>(
  held: readonly Held[],
  keeping: Keeping,
): Held[] =>
  held.flatMap((each) => {
    const place = placeKept(keeping, each);
    return place === null ? [] : [{ ...each, ...place }];
  });

/** What a person holds in view differs from our header row: then it stays. */
function frozen(next: OfficeSheet, old: OfficeSheet, { tables }: SheetMove): OfficeSheet["freeze"] {
  const table = tables.before[0];
  const isAsWritten =
    table === undefined ||
    ((old.freeze?.rows ?? 0) === table.area.row && (old.freeze?.columns ?? 0) === (next.freeze?.columns ?? 0));
  return isAsWritten ? next.freeze : old.freeze;
}

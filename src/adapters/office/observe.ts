import { cellAddress } from "../../engine/workbook/addresses";
import { UNTOUCHED } from "../../engine/workbook/cell-look";
import { EMPTY } from "../../engine/workbook/cells";
import type { PlainCell, PlainColumn, PlainRow, PlainSheet, PlainWorkbook } from "../../engine/workbook/plain";
import type { PlainStyle } from "../../engine/workbook/plain-style";
import { UNDO_SHEET } from "../../engine/workbook/undo-sheet";
import { singleCells as cellsOfArea } from "./areas";
import { Book } from "./batch";
import { eachCell } from "./cell-answers";
import { promptNotes } from "./cell-prompts";
import { fromPoints } from "./column-widths";
import { fromOfficePaintRule } from "./conditional-formats";
import { fromOfficeInputRule } from "./input-lists";
import { fromOfficeLink } from "./links-and-notes";
import { fromOfficeName, sheetKeys } from "./names";
import type { OfficeSheet, OfficeStyle } from "./office-sheet";
import { fromOfficePrint } from "./print";
import { loadContentProperties } from "./properties";
import { fromOfficeProtection } from "./protection";
import { type ReadSheet, readSheets } from "./read-sheets";
import { listSheets } from "./sheet-list";
import { fromOfficeStyle } from "./styles";
import { queueSurfaceLists } from "./surface";
import { fromOfficeTable } from "./tables";
import { fromOfficeCell } from "./values";

/**
 * The open workbook as a plain workbook: the way back from `write`, for the proof that both adapters do the same. Of a person's
 * sheet it sees only what a plain workbook can say.
 */
export async function observeOffice(context: Excel.RequestContext): Promise<PlainWorkbook> {
  const { workbook } = context;
  const names = workbook.names.load("items/name,items/formula,items/visible");
  const words = workbook.properties.load("title,author,subject,company");
  const moments = loadContentProperties(context);
  const active = workbook.worksheets.getActiveWorksheet().load("name");
  const lists = queueSurfaceLists(context);
  const listed = (await listSheets(context)).filter((sheet) => sheet.name !== UNDO_SHEET);
  const read = await readSheets(new Book(context), lists, listed);
  const known = names.items.map(({ name, formula, visible }) => ({ name, formula: String(formula), visible }));
  const keys = sheetKeys(known);
  const styles = new ObservedStyles();
  const { title, author, subject, company } = words;
  return {
    properties: { title, author, subject, company, created: moments().created ?? "", modified: "" },
    active: keys.get(active.name) ?? "",
    sheets: read.map((each) => observeSheet(each, keys.get(each.sheet.name) ?? "", styles)),
    names: known.map(fromOfficeName),
    styles: styles.styles,
    lowerings: [],
  };
}

class ObservedStyles {
  readonly styles: PlainStyle[] = [UNTOUCHED];
  private readonly known = new Map<string, number>([[JSON.stringify(UNTOUCHED), 0]]);

  indexOf(style: PlainStyle): number {
    const key = JSON.stringify(style);
    const found = this.known.get(key) ?? this.styles.push(style) - 1;
    this.known.set(key, found);
    return found;
  }
}

function observeSheet({ sheet, cells: read }: ReadSheet, key: string, styles: ObservedStyles): PlainSheet {
  const cells = read === null ? [] : observeCells(sheet, read, styles);
  const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return {
    key,
    name: sheet.name,
    visibility: sheet.visibility,
    tabColour: sheet.tabColour === "" ? null : sheet.tabColour,
    gridLines: sheet.gridLines,
    zoom: 100,
    columns: observeColumns(sheet),
    rows: sheet.rows.flatMap(observeRows),
    cells,
    merges: sheet.merges,
    tables: sheet.tables.map((table) => fromOfficeTable(table, byPlace)),
    inputRules: sheet.inputRules.flatMap((rule) => fromOfficeInputRule(rule) ?? []),
    paintRules: sheet.paintRules.map(fromOfficePaintRule),
    links: sheet.links.map(fromOfficeLink),
    notes: [...sheet.notes, ...promptNotes(sheet.prompts)],
    charts: sheet.charts,
    freeze: sheet.freeze,
    print: fromOfficePrint(sheet.print),
    protection: fromOfficeProtection(sheet.protection),
  };
}

function observeCells(sheet: OfficeSheet, read: NonNullable<ReadSheet["cells"]>, styles: ObservedStyles): PlainCell[] {
  const looks = lookLookup(sheet);
  const cells: PlainCell[] = [];
  for (const cell of eachCell(read)) {
    const style = styles.indexOf(fromOfficeStyle(looks(cell.row, cell.column), cell.format));
    const isBlank = cell.formula === "" || cell.formula === null;
    if (isBlank && style === 0) continue;
    cells.push({ row: cell.row, column: cell.column, value: isBlank ? EMPTY : fromOfficeCell(cell), style });
  }
  return cells;
}

function lookLookup(sheet: OfficeSheet): (row: number, column: number) => OfficeStyle {
  const looks = new Map<string, OfficeStyle>();
  for (const { style, areas } of sheet.looks) {
    for (const { row, column } of areas.flatMap(cellsOfArea)) looks.set(cellAddress(row, column), style);
  }
  return (row, column) => looks.get(cellAddress(row, column)) ?? sheet.base;
}

const observeColumns = ({ columns }: OfficeSheet): PlainColumn[] =>
  columns.flatMap(({ count, width, hidden }) =>
    Array.from({ length: count }, () => ({ width: width === null ? 9 : fromPoints(width), hidden })),
  );

const observeRows = ({ from, count, height }: OfficeSheet["rows"][number]): PlainRow[] =>
  Array.from({ length: count }, (_, index) => ({ row: from + index, height: height ?? 0, grows: height === null }));

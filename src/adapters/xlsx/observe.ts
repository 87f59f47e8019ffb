import { readXlsx as readWithLibrary, type Sheet, type Workbook } from "hucre";
import type { WorkbookFailure } from "../../application/ports/workbook-files";
import { InvariantBroken, type Result } from "../../engine/result";
import { UNTOUCHED } from "../../engine/workbook/cell-look";
import type { PlainCell, PlainRow, PlainSheet, PlainWorkbook } from "../../engine/workbook/plain";
import type { PlainStyle } from "../../engine/workbook/plain-style";
import { cellsOf } from "./cells-of";
import { observeCharts } from "./charts";
import { fromFileWidth } from "./column-widths";
import { observeConditionalFormats } from "./conditional-formats";
import { observeInputLists } from "./input-lists";
import { attempt } from "./library-failures";
import { observeLinks, observeNotes } from "./links-and-notes";
import { observeMerges } from "./merges";
import { observeNames, sheetKeys } from "./names";
import { type Parts, unpackForeign, xmlPart } from "./package";
import { observePrint } from "./print";
import { observeProperties } from "./properties";
import { observeProtection } from "./protection";
import { relationsOf, workbookPath } from "./relationships";
import { fromColour, fromLibraryStyle } from "./styles";
import { observeTables } from "./tables";
import { fromLibraryCell } from "./values";
import { workbookFormat } from "./workbook-format";
import type { XmlElement } from "./xml";
import { attributeOf, elementIn, elementsIn, prefixedAttribute } from "./xml-access";

/**
 * An .xlsx file as a plain workbook: the way back from `writeXlsx`, for the proof that both adapters do the same. Looks are numbered by
 * first use. Of a foreign file it sees only what a plain workbook can say.
 */
export async function observeXlsx(bytes: Uint8Array): Promise<Result<PlainWorkbook, WorkbookFailure>> {
  const format = workbookFormat(bytes);
  if (!format.ok) return format;
  const parts = unpackForeign(bytes);
  if (!parts.ok) return parts;
  return attempt(async () => observeParts(parts.value, await readWithLibrary(bytes, { readStyles: true })));
}

function observeParts(parts: Parts, read: Workbook): PlainWorkbook {
  const path = workbookPath(parts) ?? "xl/workbook.xml";
  const workbook = xmlPart(parts, path)?.root;
  if (workbook === undefined) throw new InvariantBroken("A workbook that was read has no workbook part");
  const names = observeNames(workbook);
  const keys = sheetKeys(names);
  const styles = new ObservedStyles();
  const paths = sheetPaths(parts, path, workbook);
  const sheets = read.sheets.map((sheet, index) => {
    const root = xmlPart(parts, paths[index] ?? "")?.root;
    if (root === undefined) throw new InvariantBroken(`No part for sheet ${sheet.name}`);
    return observeSheet(sheet, { root, key: keys.get(sheet.name) ?? "", styles, parts, path: paths[index] ?? "" });
  });
  return {
    properties: observeProperties(read.properties),
    active: sheets[read.activeSheet ?? 0]?.key ?? "",
    styles: styles.styles,
    sheets,
    names,
    lowerings: [],
  };
}

/** Parts of the sheets in the order of the tabs. */
export function sheetPaths(parts: Parts, path: string, workbook: XmlElement): string[] {
  const relations = relationsOf(parts, path);
  return elementsIn(elementIn(workbook, "sheets"), "sheet").map((element) => {
    const id = prefixedAttribute(element, "id");
    return relations.find((relation) => relation.id === id)?.path ?? "";
  });
}

class ObservedStyles {
  readonly styles: PlainStyle[] = [UNTOUCHED];
  private readonly known = new Map<string, number>([[JSON.stringify(UNTOUCHED), 0]]);

  indexOf(style: PlainStyle): number {
    const key = JSON.stringify(style);
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const index = this.styles.push(style) - 1;
    this.known.set(key, index);
    return index;
  }
}

interface SheetContext {
  readonly root: XmlElement;
  readonly key: string;
  readonly styles: ObservedStyles;
  readonly parts: Parts;
  readonly path: string;
}

function observeSheet(sheet: Sheet, context: SheetContext): PlainSheet {
  const { root } = context;
  return {
    key: context.key,
    name: sheet.name,
    visibility: sheet.veryHidden === true ? "veryHidden" : sheet.hidden === true ? "hidden" : "visible",
    tabColour: fromColour(sheet.view?.tabColor),
    gridLines: sheet.view?.showGridLines !== false,
    zoom: sheet.view?.zoomScale ?? 100,
    columns: (sheet.columns ?? []).map((column) => ({
      width: fromFileWidth(column.width ?? 9),
      hidden: column.hidden === true,
    })),
    rows: observeRows(root),
    cells: observeCells(sheet, context.styles),
    merges: observeMerges(sheet),
    tables: observeTables(sheet),
    inputRules: observeInputLists(root),
    paintRules: observeConditionalFormats(sheet),
    links: observeLinks(sheet),
    notes: observeNotes(sheet),
    charts: observeCharts(context.parts, context.path),
    freeze: observeFreeze(sheet),
    print: observePrint(sheet),
    protection: observeProtection(sheet),
  };
}

function observeFreeze({ freezePane }: Sheet): PlainSheet["freeze"] {
  return freezePane === undefined ? null : { rows: freezePane.rows ?? 0, columns: freezePane.columns ?? 0 };
}

/** From the part itself: the library only tells heights that may not grow. */
const observeRows = (root: XmlElement): PlainRow[] =>
  elementsIn(elementIn(root, "sheetData"), "row").flatMap((row) => {
    const height = attributeOf(row, "ht");
    if (height === undefined) return [];
    const grows = attributeOf(row, "customHeight") !== "1";
    return { row: Number(attributeOf(row, "r")), height: Number(height), grows };
  });

const observeCells = (sheet: Sheet, styles: ObservedStyles): PlainCell[] =>
  cellsOf(sheet).map(({ row, column, cell }) => ({
    row,
    column,
    value: fromLibraryCell(cell),
    style: cell.style === undefined ? 0 : styles.indexOf(fromLibraryStyle(cell.style, UNTOUCHED.font)),
  }));

import { strFromU8, strToU8 } from "fflate";
import { areaAddress, parseArea } from "../../../engine/workbook/addresses";
import { type Keeping, keepingOf, placeKept } from "../../../engine/workbook/keeping";
import { ownAreaBefore, ownAreaOf, ownAreas, startsInside } from "../../../engine/workbook/own-area";
import type { PlainArea, PlainSheet, PlainWorkbook } from "../../../engine/workbook/plain";
import type { SheetMove } from "../../../engine/workbook/sheet-move";
import { type TableFrame, tableShift } from "../../../engine/workbook/table-moves";
import { type Parts, xmlPart } from "../package";
import { relationsOf } from "../relationships";
import { definedNames, type ExistingSheet, type ExistingWorkbook } from "../splice/existing-workbook";
import { decodeText } from "../text-codes";
import { writeXml, type XmlElement } from "../xml";
import { attributeOf, elementIn, elementsIn, prefixedAttribute, setAttribute, textOf } from "../xml-access";
import { type FileRow, rowsOutside } from "./cells-outside";
import { keepColumns } from "./keep-columns";
import { foreignAnchors, keepDrawing, reachedFrom } from "./keep-drawings";
import { keepLinks, keepMerges } from "./keep-links";
import { foreignNotes, type KeptNote, keepThreads, restoreAuthors } from "./keep-notes";
import { keepConditions, keepValidations } from "./keep-rules";
import { keepView } from "./keep-view";
import { withCells } from "./put-cells";
import { areasOf, listElement } from "./sheet-elements";
import { relationElements, SheetRelations } from "./sheet-relations";
import { joined, type SheetText, sheetText } from "./sheet-text";

/** What a person has on a sheet of ours, taken out before the sheet is replaced. */
export interface KeptSheet {
  readonly key: string;
  readonly old: SheetText;
  readonly rows: readonly FileRow[];
  readonly move: SheetMove;
  readonly relations: readonly XmlElement[];
  /** Tables of the person's own on the sheet, by the id of their relation. */
  readonly tables: readonly { readonly id: string; readonly path: string }[];
  readonly drawing: { readonly id: string; readonly path: string; readonly anchors: readonly XmlElement[] } | null;
  readonly notes: readonly KeptNote[];
  readonly threads: readonly { readonly id: string; readonly path: string }[];
  /** Parts that must outlive the old sheet. */
  readonly parts: ReadonlySet<string>;
}

/** What of the sheets that are about to be replaced is a person's. */
export function keptSheets(existing: ExistingWorkbook, plain: PlainWorkbook): KeptSheet[] {
  const named = ownAreas(
    definedNames(existing.document.root).map((each) => ({
      name: attributeOf(each, "name") ?? "",
      address: textOf(each),
    })),
  );
  const ours = new Set(plain.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)));
  return existing.sheets.flatMap((sheet) => {
    const next = plain.sheets.find(({ key }) => key === sheet.key);
    if (next === undefined || next.visibility === "veryHidden") return [];
    const author = plain.properties.author;
    return keptSheet(existing.parts, sheet, { next, named: named.get(next.key) ?? null, ours, author }) ?? [];
  });
}

interface Next {
  readonly next: PlainSheet;
  readonly named: PlainArea | null;
  readonly ours: ReadonlySet<string>;
  readonly author: string;
}

function keptSheet(parts: Parts, { path, name }: ExistingSheet, { next, named, ours, author }: Next): KeptSheet | null {
  const old = sheetText(strFromU8(parts.get(path) ?? new Uint8Array()));
  const all = tablesOf(parts, path);
  const before = ownAreaBefore(named, all, ours);
  if (old === null || before === null) return null;
  const isOurs = ({ name: table, area }: TableFrame): boolean => ours.has(table) || startsInside(area, before);
  const tables = all.filter((table) => !isOurs(table));
  const rows = rowsOutside(old.rows, before);
  const moves = { before: all.filter(isOurs), after: next.tables.map(frameOf) };
  const extent = { before, after: ownAreaOf(next), table: tableShift(moves) };
  const outside = rows.flatMap(({ cells }) => cells);
  const keeping = keepingOf(extent, outside);
  const drawing = drawingOf(parts, path, old.frame.root, before);
  const threads = threadsOf(parts, path);
  const reached = [...tables, ...threads, ...(drawing === null ? [] : [drawing])].map((one) => one.path);
  return {
    key: next.key,
    old,
    rows,
    move: { name, keeping, tables: moves },
    relations: relationElements(parts, path),
    tables,
    drawing,
    notes: foreignNotes(parts, path, author, next),
    threads,
    parts: new Set(reached.flatMap((each) => [...reachedFrom(parts, each)])),
  };
}

const threadsOf = (parts: Parts, path: string): KeptSheet["threads"] =>
  relationsOf(parts, path).flatMap(({ type, id, path: target }) =>
    type === "threadedComment" && target !== null ? [{ id, path: target }] : [],
  );

const frameOf = ({ name, area, columns, totalsRow }: PlainSheet["tables"][number]): TableFrame => ({
  name,
  area: { ...area, rowCount: area.rowCount - (totalsRow ? 1 : 0) },
  headers: columns.map((column) => column.name),
});

interface FileTable extends TableFrame {
  readonly id: string;
  readonly path: string;
}

const tablesOf = (parts: Parts, path: string): FileTable[] =>
  relationsOf(parts, path).flatMap(({ type, id, path: target }) => {
    const table = type === "table" && target !== null ? xmlPart(parts, target)?.root : undefined;
    const area = parseArea(attributeOf(table, "ref") ?? "");
    if (table === undefined || area === null || target === null) return [];
    const totals = Number(attributeOf(table, "totalsRowCount") ?? 0);
    const columns = elementsIn(elementIn(table, "tableColumns"), "tableColumn");
    return {
      id,
      path: target,
      name: attributeOf(table, "displayName") ?? attributeOf(table, "name") ?? "",
      area: { ...area, rowCount: area.rowCount - totals },
      headers: columns.map((column) => decodeText(attributeOf(column, "name") ?? "")),
    };
  });

function drawingOf(parts: Parts, path: string, root: XmlElement, before: PlainArea): KeptSheet["drawing"] {
  const element = elementIn(root, "drawing");
  const id = element === undefined ? undefined : prefixedAttribute(element, "id");
  const target = relationsOf(parts, path).find((relation) => relation.id === id)?.path ?? null;
  if (id === undefined || target === null) return null;
  const anchors = foreignAnchors(parts, target, before);
  return anchors.length === 0 ? null : { id, path: target, anchors };
}

/** Puts what is a person's onto the new sheet at `path`. */
export function putBack(parts: Parts, path: string, kept: KeptSheet): void {
  const sheet = sheetText(strFromU8(parts.get(path) ?? new Uint8Array()));
  if (sheet === null) return;
  const { move, old } = kept;
  const root = sheet.frame.root;
  const was = old.frame.root;
  const relations = new SheetRelations(parts, path, kept.relations);
  declareNamespaces(was, root);
  keepView(was, root, move);
  keepColumns(was, root, move);
  keepMerges(was, root, move);
  keepConditions(was, root, move);
  keepValidations(was, root, move);
  keepLinks(was, root, move, relations);
  if (kept.drawing !== null) keepDrawing(root, path, relations, { parts, ...kept.drawing, drawing: kept.drawing.path });
  keepTables(parts, root, relations, kept);
  for (const { id, path: thread } of kept.threads) keepThreads(parts, relations, { id, path: thread, move });
  parts.set(path, strToU8(joined({ ...sheet, rows: withCells(sheet.rows, kept.rows, move.name, move.keeping) })));
  relations.write();
  restoreAuthors(parts, path, kept);
}

function declareNamespaces(was: XmlElement, root: XmlElement): void {
  const declared = new Set(root.attributes.map(([name]) => name));
  root.attributes = [
    ...root.attributes,
    ...was.attributes.filter(([name]) => (name.startsWith("xmlns:") || name === "mc:Ignorable") && !declared.has(name)),
  ];
}

function keepTables(parts: Parts, root: XmlElement, relations: SheetRelations, { tables, move }: KeptSheet): void {
  const list = tables.length === 0 ? null : listElement(root, "tableParts");
  for (const { id, path } of tables) {
    const taken = relations.take(id);
    if (taken === null || list === null) continue;
    list.children.push({ name: "tablePart", attributes: [["r:id", taken]], children: [] });
    setAttribute(list, "count", String(list.children.length));
    moveTable(parts, path, move.keeping);
  }
}

function moveTable(parts: Parts, path: string, keeping: Keeping): void {
  const document = xmlPart(parts, path);
  if (document === null || (keeping.down === 0 && keeping.right === 0)) return;
  for (const element of [document.root, ...elementsIn(document.root, "autoFilter")]) {
    const [area] = areasOf(attributeOf(element, "ref"));
    const place = area === undefined ? null : placeKept(keeping, area);
    if (area !== undefined && place !== null) setAttribute(element, "ref", areaAddress({ ...area, ...place }));
  }
  parts.set(path, strToU8(writeXml(document)));
}

import type { PlainArea, PlainNote } from "../../engine/workbook/plain";
import { areaOfAddress } from "./areas";
import type { Book } from "./batch";
import { placedNote } from "./links-and-notes";
import type { OfficeTable } from "./office-sheet";
import { remarkForm } from "./remark-form";
import { loadMemory, type SheetMemory } from "./sheet-memory";

/** What lies over the cells of a sheet and must be known before the sheet is cleared. */
export interface Surface {
  readonly tables: readonly OfficeTable[];
  readonly memory: SheetMemory;
  /** Charts on the sheet, ours and others, by name. */
  readonly charts: readonly string[];
  readonly comments: readonly PlacedComment[];
  readonly isProtected: boolean;
  readonly protection: Readonly<Record<string, unknown>> | null;
}

export interface PlacedComment extends PlainNote {
  /** Null for a note, which is found by its cell. */
  readonly id: string | null;
}

/** First half of the question: lists whose items are not known yet. */
export interface SurfaceLists {
  readonly tables: Excel.TableCollection;
  readonly comments: Excel.CommentCollection;
  /** Null in an Excel without notes. */
  readonly notes: Excel.NoteCollection | null;
}

export function queueSurfaceLists(context: Excel.RequestContext): SurfaceLists {
  const { workbook } = context;
  return {
    tables: workbook.tables.load(
      "items/name,items/showTotals,items/showFilterButton,items/style,items/showBandedRows,items/worksheet/name",
    ),
    comments: workbook.comments.load("items/id,items/content"),
    notes: remarkForm(context) === "notes" ? workbook.notes.load("items/content") : null,
  };
}

/** Second half, after a sync: where they stand. The function it gives reads the surfaces by sheet, after one more. */
export function queueSurfaces(
  book: Book,
  { tables, comments, notes }: SurfaceLists,
  sheets: readonly string[],
): () => Map<string, Surface> {
  const places = tables.items
    .filter((table) => sheets.includes(table.worksheet.name))
    .map((table) => book.asks.add(() => loadTable(table)));
  const remarks = [
    ...comments.items.map((comment) => ({ id: comment.id, read: book.asks.add(() => placedNote(comment)) })),
    ...(notes?.items ?? []).map((note) => ({ id: null, read: book.asks.add(() => placedNote(note)) })),
  ];
  const others = sheets.map((name) => book.asks.add(() => loadRest(book.sheet(name))));
  return () => {
    const read = places.flatMap((place) => place());
    const placed = remarks.flatMap(({ id, read: note }) => note().map((each) => ({ ...each, id })));
    return new Map(
      sheets.map((name, index): [string, Surface] => [
        name,
        {
          tables: read.filter((each) => each.sheet === name).map((each) => each.table),
          comments: placed.filter((note) => note.sheet === name),
          ...(others[index]?.() ?? NO_REST),
        },
      ]),
    );
  };
}

type Rest = Pick<Surface, "memory" | "charts" | "isProtected" | "protection">;
const NO_REST: Rest = {
  memory: { charts: [], notes: [], prompts: [], growing: [] },
  charts: [],
  isProtected: false,
  protection: null,
};

function loadRest(sheet: Excel.Worksheet): () => Rest {
  const memory = loadMemory(sheet);
  const charts = sheet.charts.load("items/name");
  const protection = sheet.protection.load("protected,options");
  return () => ({
    memory: memory(),
    charts: charts.items.map(({ name }) => name),
    isProtected: protection.protected,
    protection: protection.protected ? { ...protection.options } : null,
  });
}

function loadTable(table: Excel.Table): () => { readonly sheet: string; readonly table: OfficeTable }[] {
  const range = table.getRange();
  range.load("address");
  range.untrack();
  return () => {
    const area: PlainArea | null = areaOfAddress(range.address);
    if (area === null) return [];
    const {
      name,
      showTotals: totals,
      showFilterButton: filterButtons,
      style: look,
      showBandedRows: bandedRows,
    } = table;
    return [{ sheet: table.worksheet.name, table: { name, area, totals, filterButtons, look, bandedRows } }];
  };
}

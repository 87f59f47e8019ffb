import { areaAddress } from "../../engine/workbook/addresses";
import { overlap } from "../../engine/workbook/areas";
import type { PlainArea, PlainNote } from "../../engine/workbook/plain";
import { areaOfAddress } from "./areas";
import { Book } from "./batch";
import type { ReadCells } from "./cell-answers";
import { isBold, isRowHidden, trueAreas } from "./cell-questions";
import { placedNote } from "./links-and-notes";
import { loadMerges } from "./merges";
import { finishTogether, Probe } from "./probes";
import { readCells } from "./read-cells";
import type { ListedSheet } from "./sheet-list";

/** What stands on the sheets, by tab name. */
export interface ContentParts {
  readonly cells: ReadonlyMap<string, ReadCells>;
  readonly tables: readonly ReadTable[];
  readonly notes: readonly (PlainNote & { readonly sheet: string })[];
  readonly merges: ReadonlyMap<string, readonly PlainArea[]>;
  readonly bold: ReadonlyMap<string, readonly PlainArea[]>;
  readonly hiddenRows: ReadonlyMap<string, readonly PlainArea[]>;
}

export interface ReadTable {
  readonly name: string;
  readonly sheet: string;
  readonly area: PlainArea;
  readonly totals: boolean;
}

export interface ListedContent {
  readonly sheets: readonly ListedSheet[];
  readonly tables: readonly Excel.Table[];
  readonly comments: readonly Excel.Comment[];
  readonly bounds: PlainArea;
}

export async function readContentParts(context: Excel.RequestContext, listed: ListedContent): Promise<ContentParts> {
  const book = new Book(context);
  const wanted = listed.sheets.flatMap(({ name, used }) => {
    const area = used === null ? null : overlap(used, listed.bounds);
    return area === null ? [] : [{ sheet: name, area }];
  });
  const cells = await readCells(book, wanted);
  const merges = wanted.map(({ sheet, area }) =>
    book.asks.add(() => loadMerges(book.sheet(sheet).getRange(areaAddress(area)))),
  );
  const tables = listed.tables.map((table) => book.asks.add(() => loadTable(table)));
  const notes = listed.comments.map((comment) => book.asks.add(() => placedNote(comment)));
  const bold = new Probe(book, wanted.map(isBold));
  const hidden = new Probe(book, wanted.map(isRowHidden));
  await book.asks.send();
  await finishTogether(book, [cells, bold, hidden]);
  return {
    cells: new Map(cells.cells().map((read, index) => [wanted[index]?.sheet ?? "", read])),
    merges: new Map(merges.map((read, index) => [wanted[index]?.sheet ?? "", read()])),
    tables: tables.flatMap((read) => read()),
    notes: notes.flatMap((read) => read()),
    bold: trueAreas(bold),
    hiddenRows: trueAreas(hidden),
  };
}

function loadTable(table: Excel.Table): () => ReadTable[] {
  const range = table.getRange();
  range.load("address");
  range.untrack();
  return () => {
    const area = areaOfAddress(range.address);
    return area === null ? [] : [{ name: table.name, sheet: table.worksheet.name, area, totals: table.showTotals }];
  };
}

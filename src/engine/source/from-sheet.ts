import { regionsOf } from "./sheet/regions";
import { type SheetRow, sheetRows } from "./sheet/sheet-rows";
import { placeOf, type SheetOrigin, sheetTable } from "./sheet/sheet-table";
import { type ColumnBounds, columnBounds } from "./sheet/table-columns";
import type { SheetGrid } from "./sheet-grid";
import type { SourceBlock, SourceDocument } from "./source-document";

/**
 * A worksheet that holds a pasted plan: rows with one cell are paragraphs, rows with several are tables, blank rows separate.
 * Hidden rows count like the others: they are in the plan, whatever somebody filtered.
 */
export function sourceFromGrid(grid: SheetGrid, file: string): SourceDocument {
  const origin: SheetOrigin = { file, sheet: grid.sheet };
  const earlier: ColumnBounds[] = [];
  const blocks = regionsOf(sheetRows(grid)).flatMap((region): SourceBlock[] => {
    if (region.kind === "blank") return [{ kind: "blank", place: placeOf(origin, null, region.row) }];
    if (region.kind === "lines") return paragraphs(region.row, origin);
    const bounds = columnBounds(region.rows, earlier);
    earlier.push(bounds);
    return [sheetTable(region.rows, bounds, origin, earlier.length)];
  });
  return { file, format: "sheet", blocks, ...(grid.cut ? { cutSheet: grid.sheet } : {}) };
}

/** Each line of the cell is a paragraph of its own: a whole text may stand in one cell. */
function paragraphs(row: SheetRow, origin: SheetOrigin): SourceBlock[] {
  const [cell] = row.cells;
  const lines = (cell?.text ?? "").split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines
    .filter((line) => line !== "")
    .map((text) => ({
      kind: "paragraph",
      text,
      place: placeOf(origin, null, row),
      headingLevel: null,
      bold: cell?.bold === true,
    }));
}

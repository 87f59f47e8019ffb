import { columnNumber } from "../../../engine/workbook/addresses";
import { isInArea, lastColumn, lastRow } from "../../../engine/workbook/areas";
import type { PlainArea } from "../../../engine/workbook/plain";

/** A cell as the file holds it: attributes without its address, and what stands inside. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly attributes: string;
  readonly content: string;
}

/** A row of the file with the cells of it that are not ours. */
export interface FileRow {
  readonly row: number;
  readonly attributes: string;
  readonly cells: readonly FileCell[];
}

const ROW = /<row\b([^<>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c\b([^<>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const ADDRESS = /\br="([A-Z]{1,3})(\d+)"/;

/** Rows with cells outside of our part, and rows below it that a person gave a height or hid. Looked up in the text: most rows have none. */
export function rowsOutside(sheetData: string, area: PlainArea): FileRow[] {
  const rows: FileRow[] = [];
  for (const [, attributes = "", content = ""] of sheetData.matchAll(ROW)) {
    const row = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? 0);
    const isBelow = row > lastRow(area);
    if (!isBelow && isAllOurs(row, content, area)) continue;
    const cells = cellsOf(content).filter((cell) => !isInArea(area, cell.row, cell.column));
    const isSized = isBelow && /\b(?:ht|hidden)="/.test(attributes);
    if (cells.length > 0 || isSized) rows.push({ row, attributes, cells });
  }
  return rows;
}

const isAllOurs = (row: number, content: string, area: PlainArea): boolean =>
  row >= area.row && area.column === 1 && endsInside(content, area);

/** Whether the last cell of a row is one of ours: cells stand in order. */
function endsInside(content: string, area: PlainArea): boolean {
  const last = content.lastIndexOf("<c ");
  if (last < 0) return true;
  const letters = ADDRESS.exec(content.slice(last, last + 200))?.[1];
  return letters !== undefined && columnNumber(letters) <= lastColumn(area);
}

const cellsOf = (content: string): FileCell[] =>
  [...content.matchAll(CELL)].flatMap(([, attributes = "", inside = ""]) => {
    const address = ADDRESS.exec(attributes);
    if (address === null) return [];
    const [column, row] = [columnNumber(address[1] ?? ""), Number(address[2])];
    return { row, column, attributes: attributes.replace(ADDRESS, "").trim(), content: inside };
  });

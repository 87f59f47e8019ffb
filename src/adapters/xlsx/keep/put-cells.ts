import { cellAddress } from "../../../engine/workbook/addresses";
import { lastRow } from "../../../engine/workbook/areas";
import { formulaKept, type Keeping, placeKept } from "../../../engine/workbook/keeping";
import { decodeEntities } from "../xml-access";
import { xmlText } from "../xml-text";
import type { FileCell, FileRow } from "./cells-outside";
import { withoutShared } from "./shared-formulas";

const ROW = /<row r="(\d+)"([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;

interface RowToPut {
  /** Height and the like, of rows that are the person's alone. */
  readonly attributes: string;
  readonly cells: Map<number, string>;
}

/** The rows of our new sheet with the cells of the old one that are not ours, each where it stands afterwards. */
export function withCells(sheetData: string, rows: readonly FileRow[], sheet: string, keeping: Keeping): string {
  const wanted = placedRows(withoutShared(rows), sheet, keeping);
  if (wanted.size === 0) return sheetData;
  const written = new Map(
    [...sheetData.matchAll(ROW)].map(([, row, attributes = "", content = ""]) => [
      Number(row),
      { attributes, content },
    ]),
  );
  const all = [...new Set([...written.keys(), ...wanted.keys()])].sort((one, other) => one - other);
  const lines = all.map((row) => {
    const [ours, theirs] = [written.get(row), wanted.get(row)];
    const added = [...(theirs?.cells ?? [])].sort(([one], [other]) => one - other).map(([, cell]) => cell);
    return `<row r="${row}"${ours?.attributes ?? theirs?.attributes ?? ""}>${ours?.content ?? ""}${added.join("")}</row>`;
  });
  return `<sheetData>${lines.join("")}</sheetData>`;
}

function placedRows(rows: readonly FileRow[], sheet: string, keeping: Keeping): Map<number, RowToPut> {
  const placed = new Map<number, RowToPut>();
  for (const { row, attributes, cells } of rows) {
    const below = placeKept(keeping, { row, column: 1 });
    if (below !== null && row > lastRow(keeping.before))
      placed.set(below.row, { attributes: sizeOf(attributes), cells: new Map() });
    for (const cell of cells) {
      const place = placeKept(keeping, cell);
      if (place === null) continue;
      const line = placed.get(place.row) ?? { attributes: "", cells: new Map<number, string>() };
      placed.set(place.row, line);
      line.cells.set(
        place.column,
        writtenCell(cell, place, (formula) => formulaKept(formula, sheet, keeping)),
      );
    }
  }
  return placed;
}

/** Height and visibility of a row; what else a program notes about it goes with the cells. */
const sizeOf = (attributes: string): string =>
  [...attributes.matchAll(/\b(?:ht|customHeight|hidden)="[^"]*"/g)].map(([each]) => ` ${each}`).join("");

function writtenCell(
  { attributes, content }: FileCell,
  { row, column }: { readonly row: number; readonly column: number },
  kept: (formula: string) => string,
): string {
  const start = `<c r="${cellAddress(row, column)}"${attributes === "" ? "" : ` ${attributes}`}`;
  if (content === "") return `${start}/>`;
  const moved = content.replace(
    /(<f\b[^<>]*>)([^<]+)(<\/f>)/,
    (_, open: string, formula: string, close: string) => open + xmlText(kept(decodeEntities(formula))) + close,
  );
  return `${start}>${moved}</c>`;
}

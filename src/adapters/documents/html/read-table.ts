import type { SourceCell, SourceRow, SourceTable } from "../../../engine/source/source-document";
import { type GridPlace, GridPlaces } from "./grid-places";
import { LineWriter, type ShownLine, type TextLook } from "./line-writer";
import { type MarkupElement, numberOf, tagOf } from "./markup";
import { narrowTable } from "./narrow-table";
import type { MarkupRow } from "./table-rows";
import { type Flow, walkChildren } from "./walk-flow";

/** Where the table stands: the file, and its number in the document. */
export interface TablePlace {
  readonly file: string;
  readonly number: number;
}

export function readTable(rows: readonly MarkupRow[], look: TextLook, flow: Flow, at: TablePlace): SourceTable {
  const grid = new GridPlaces(rows.length);
  const place = (row: number | null) => ({ file: at.file, page: null, table: at.number, row, line: null });
  const read = rows.map((cells, index): SourceRow => {
    const places = grid.nextRow(cells.map(spansOf));
    return {
      place: place(index + 1),
      cells: cells.flatMap((cell, nth) => {
        const where = places[nth];
        return where === undefined ? [] : [readCell(cell, where, look, flow)];
      }),
    };
  });
  return narrowTable({ kind: "table", rows: read, columns: grid.width, place: place(null) });
}

const spansOf = (cell: MarkupElement) => ({
  columnSpan: numberOf(cell, "colspan", 1),
  rowSpan: numberOf(cell, "rowspan", 1),
});

/** Every block and `<br>` of the cell is a line of its text, those of an inner table too; empty lines say nothing. */
function readCell(cell: MarkupElement, place: GridPlace, look: TextLook, flow: Flow): SourceCell {
  const lines: ShownLine[] = [];
  const writer = new LineWriter((line) => line.text !== "" && lines.push(line));
  const weight = flow.styles.weightOf(cell);
  const inside = { ...look, headingLevel: null, bold: weight ?? (tagOf(cell) === "th" || look.bold) };
  if (flow.keepsHidden || !flow.styles.hides(cell)) {
    walkChildren(cell, inside, { ...flow, lines: writer, table: null });
    writer.endItem();
  }
  return {
    ...place,
    text: lines.map((line) => line.text).join("\n"),
    bold: lines.length > 0 && lines.every((line) => line.bold),
    confidence: null,
  };
}

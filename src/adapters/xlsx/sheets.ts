import type { Cell, CellStyle, WriteSheet } from "hucre";
import type { PlainSheet, PlainWorkbook } from "../../engine/workbook/plain";
import { cellKey } from "./areas";
import { writeCharts } from "./charts";
import { toFileWidth } from "./column-widths";
import { writeConditionalFormats } from "./conditional-formats";
import { writeInputLists } from "./input-lists";
import { withLink, withNote } from "./links-and-notes";
import { writeMerges } from "./merges";
import { writePrint } from "./print";
import { writeProtection } from "./protection";
import { toColour, toLibraryStyle } from "./styles";
import { writeTables } from "./tables";

type Writer = (sheet: PlainSheet, digit: number) => Partial<WriteSheet>;
/** Written elsewhere: cells and rows by `sheetData`, links and notes with the cells. */
const ELSEWHERE: Writer = () => ({});

/**
 * How each part of a plain sheet is written. Typed over all parts: a new primitive does not compile until this adapter
 * answers for it. Parts written elsewhere say where.
 */
const WRITERS: Readonly<Record<Exclude<keyof PlainSheet, "key" | "name" | "cells">, Writer>> = {
  visibility: ({ visibility }) =>
    visibility === "visible" ? {} : visibility === "hidden" ? { hidden: true } : { veryHidden: true },
  tabColour: () => ({}),
  gridLines: ({ gridLines, zoom, tabColour }) => ({
    view: {
      showGridLines: gridLines,
      ...(zoom === 100 ? {} : { zoomScale: zoom }),
      ...(tabColour === null ? {} : { tabColor: toColour(tabColour) }),
    },
  }),
  zoom: () => ({}),
  columns: ({ columns }, digit) =>
    columns.length === 0
      ? {}
      : {
          columns: columns.map(({ width, hidden }) => ({
            width: toFileWidth(width, digit),
            ...(hidden ? { hidden } : {}),
          })),
        },
  rows: ELSEWHERE,
  freeze: ({ freeze }) => (freeze === null ? {} : { freezePane: { rows: freeze.rows, columns: freeze.columns } }),
  merges: writeMerges,
  tables: writeTables,
  inputRules: writeInputLists,
  paintRules: writeConditionalFormats,
  charts: writeCharts,
  print: writePrint,
  protection: writeProtection,
  links: ELSEWHERE,
  notes: ELSEWHERE,
};

/**
 * All sheets as the library takes them, for a file whose digits are so many pixels wide. Their rows are written beside it (`sheetData`):
 * it is given only the first cell of every look, which makes it number the looks, the cells with a link or a note, and the last one.
 */
export function writeSheets(workbook: PlainWorkbook, digit: number): WriteSheet[] {
  const styles = workbook.styles.map(toLibraryStyle);
  const numbered = new Set([0]);
  return workbook.sheets.map((sheet) => {
    const cells = framingCells(sheet, styles, numbered);
    for (const link of sheet.links) over(cells, link, (cell) => withLink(cell, link));
    for (const note of sheet.notes) over(cells, note, (cell) => withNote(cell, note, workbook.properties.author));
    return Object.values(WRITERS).reduce<WriteSheet>((written, write) => ({ ...written, ...write(sheet, digit) }), {
      name: sheet.name,
      cells,
    });
  });
}

type LibraryCells = Map<string, Partial<Cell>>;

function framingCells(sheet: PlainSheet, styles: readonly CellStyle[], numbered: Set<number>): LibraryCells {
  const cells: LibraryCells = new Map();
  const end = { row: sheet.rows.at(-1)?.row ?? 0, column: 1 };
  let holdsText = false;
  for (const { row, column, style, value } of sheet.cells) {
    end.row = Math.max(end.row, row);
    end.column = Math.max(end.column, column);
    holdsText ||= value.kind === "text";
    const look = styles[style];
    if (numbered.has(style) || look === undefined) continue;
    numbered.add(style);
    cells.set(cellKey(row, column), { value: null, style: look });
  }
  // A text makes the library add the part of texts to the file, in which ours will stand.
  if (end.row > 0) over(cells, end, (cell) => ({ ...cell, value: holdsText ? "" : null }));
  return cells;
}

function over(
  cells: LibraryCells,
  { row, column }: { readonly row: number; readonly column: number },
  change: (cell: Partial<Cell>) => Partial<Cell>,
): void {
  const key = cellKey(row, column);
  cells.set(key, change(cells.get(key) ?? { value: null }));
}

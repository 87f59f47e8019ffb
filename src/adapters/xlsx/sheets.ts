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
import { toLibraryCell } from "./values";

type Writer = (sheet: PlainSheet, digit: number) => Partial<WriteSheet>;

/**
 * How each part of a plain sheet is written. Typed over all parts: a new primitive does not compile until this adapter
 * answers for it. Parts written elsewhere say where.
 */
const WRITERS: Readonly<Record<Exclude<keyof PlainSheet, "key" | "name" | "cells">, Writer | "with the cells">> = {
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
  rows: writeRows,
  freeze: ({ freeze }) => (freeze === null ? {} : { freezePane: { rows: freeze.rows, columns: freeze.columns } }),
  merges: writeMerges,
  tables: writeTables,
  inputRules: writeInputLists,
  paintRules: writeConditionalFormats,
  charts: writeCharts,
  print: writePrint,
  protection: writeProtection,
  links: "with the cells",
  notes: "with the cells",
};

/** The library forgets the height of rows below the last cell, unless the blank rows are there. */
function writeRows({ rows }: PlainSheet): Partial<WriteSheet> {
  const last = rows.at(-1)?.row ?? 0;
  if (last === 0) return {};
  return {
    rows: Array.from({ length: last }, () => []),
    rowDefs: new Map(rows.map(({ row, height }) => [row - 1, { height }])),
  };
}

/** All sheets as the library takes them, for a file whose digits are so many pixels wide; looks are translated once, not once a cell. */
export function writeSheets(workbook: PlainWorkbook, digit: number): WriteSheet[] {
  const styles = workbook.styles.map(toLibraryStyle);
  return workbook.sheets.map((sheet) => {
    const cells = writeCells(sheet, styles, workbook.properties.author);
    return Object.values(WRITERS).reduce<WriteSheet>(
      (written, write) => (write === "with the cells" ? written : { ...written, ...write(sheet, digit) }),
      { name: sheet.name, cells },
    );
  });
}

function writeCells(sheet: PlainSheet, styles: readonly CellStyle[], author: string): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const { row, column, value, style } of sheet.cells) {
    const look = style === 0 ? undefined : styles[style];
    cells.set(cellKey(row, column), { ...toLibraryCell(value), ...(look === undefined ? {} : { style: look }) });
  }
  for (const link of sheet.links) {
    const key = cellKey(link.row, link.column);
    cells.set(key, withLink(cells.get(key) ?? { value: null }, link));
  }
  for (const note of sheet.notes) {
    const key = cellKey(note.row, note.column);
    cells.set(key, withNote(cells.get(key) ?? { value: null }, note, author));
  }
  return cells;
}

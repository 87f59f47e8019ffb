import type { LeadersFigures, TracedNumber } from "../../../summary/leaders/leaders-figures";
import type { Quarter } from "../../../summary/quarter";
import type { KeyFigure, SimpleBlock } from "../../../workbook/blocks";
import type { CellValue } from "../../../workbook/cells";
import type { StyleRole } from "../../../workbook/style-roles";
import type { DecoratedCell, TableColumn } from "../../../workbook/table-block";

/** Grid of one of the three parts of the page: three tiles of two columns, or a name of four columns and two figures. */
export const PART_WIDTHS: readonly number[] = Array.from({ length: 6 }, () => 7.6);
export const TILE_SPAN = 2;
/** Rows of a chart below the tables. */
export const CHART_ROWS = 13;

export type PagePart = (figures: LeadersFigures, quarter: Quarter) => SimpleBlock[];

/** A big number that leads to its rows. */
export const tile = (label: string, { rows }: TracedNumber, value: CellValue, role: StyleRole): KeyFigure => ({
  label,
  value,
  role,
  numberFormat: "integer",
  ...(rows === null ? {} : { link: rows }),
});

/** The three parts share their rows: a long name of one makes rows of the others tall, so every text stands in their middle. */
export const nameColumn = (header: string, span = 4): TableColumn => ({
  header,
  width: 7.6 * span,
  span,
  kind: "text",
  vertical: "center",
});
export const figureColumn = (header: string, kind: TableColumn["kind"] = "integer", span = 1): TableColumn => ({
  header,
  width: 7.6 * span,
  span,
  kind,
  align: "center",
  vertical: "center",
});

/** A number in a table that leads to its rows. */
export const tracedCell = ({ rows }: TracedNumber, value: CellValue, role: StyleRole = "body"): DecoratedCell => ({
  kind: "decorated",
  value,
  ...(rows === null ? { role } : { role: "link", link: rows }),
});

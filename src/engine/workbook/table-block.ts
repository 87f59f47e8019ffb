import type { CellValue } from "./cells";
import type { InputRule } from "./input-rules";
import type { NumberFormatName, StyleRole } from "./style-roles";

/** Where a link leads: a page on the net, or a cell of a sheet of this workbook (by the sheet's key). */
export type LinkTarget =
  | { readonly kind: "web"; readonly address: string }
  | { readonly kind: "cell"; readonly sheet: string; readonly cell: string }
  | { readonly kind: "table-row"; readonly table: string; readonly row: number; readonly column: string };

/** A value with something special about it. `note` is a remark Excel shows on hover. */
export interface DecoratedCell {
  readonly kind: "decorated";
  readonly value: CellValue;
  readonly role?: StyleRole;
  readonly numberFormat?: NumberFormatName;
  readonly link?: LinkTarget;
  readonly note?: string;
}

export type TableCell = CellValue | DecoratedCell;

/** A row that spans the whole grid ("II. Tiếp cận nguồn lực phát triển"). Not possible inside an Excel Table. */
export interface BandRow {
  readonly kind: "band";
  readonly text: string;
  readonly role?: StyleRole;
}

/** Cells in the order of the columns, exactly as many as there are columns. */
export type TableRow = readonly TableCell[] | BandRow;

export type ColumnKind = "text" | "number" | "integer" | "percent" | "date" | "formula";

export interface TableColumn {
  /** Also the name of the column in Excel: unique in the table (capitals do not distinguish), never blank. */
  readonly header: string;
  /** In characters of the body font; of the whole column where it takes several grid columns. */
  readonly width: number;
  /** Grid columns it takes, merged in every row, so that tables of different shapes stand below each other. Default 1; not in an Excel Table. */
  readonly span?: number;
  readonly kind: ColumnKind;
  /** A person writes here: unlocked when the sheet is protected, and shown as such. */
  readonly input?: boolean;
  /** Long text breaks into lines and the row grows. Default: true for text, false otherwise. */
  readonly wrap?: boolean;
  readonly align?: "left" | "center" | "right";
  /** Where the text stands in a row that another cell makes tall. Default "top": long texts are read from their first line. */
  readonly vertical?: "top" | "center";
  /** Default by kind: text → general text, number → decimal, integer → integer, percent → percent, date → date. */
  readonly numberFormat?: NumberFormatName;
  /** Look of the column's cells. Default: `input` for input columns, else `body`. */
  readonly role?: StyleRole;
  readonly rule?: InputRule;
  /** Neighbouring columns with the same group stand under one merged cell above the header. */
  readonly group?: string;
  /** Remark on the header cell. */
  readonly note?: string;
  readonly hidden?: boolean;
}

/** Paints cells of a table by what stands in them. A formula may use `[@Cột]`. The first rule that holds wins. */
export type TablePaintRule =
  /** The cells of `column` that hold exactly this text; with `paint: "row"` the whole row. */
  | {
      readonly kind: "text-equals";
      readonly column: string;
      readonly text: string;
      readonly role: StyleRole;
      readonly paint?: "row";
    }
  /** The cells of `column` in rows where the formula is true; without a column the whole row. */
  | { readonly kind: "formula"; readonly formula: string; readonly role: StyleRole; readonly column?: string }
  /** A bar in the cell, from `from` (empty bar) to `to` (full bar). */
  | {
      readonly kind: "bar";
      readonly column: string;
      readonly from: number;
      readonly to: number;
      readonly role: StyleRole;
    };

export type TotalFunction = "sum" | "count" | "average" | "min" | "max";

export interface TableTotals {
  /** Stands in the first column, which cannot have a function of its own. */
  readonly label: string;
  /** Column header → function; the expected values are computed by `resolve`. */
  readonly functions: Readonly<Record<string, TotalFunction>>;
}

/**
 * A table. `excel: true` (default) makes a real Excel Table named `name`, with filter buttons, that people can grow;
 * `excel: false` a plain grid (bands, repeated headers, no filter). The name is unique in the workbook either way, so that charts, lists
 * and formulas can speak of it.
 */
export interface TableBlock {
  readonly kind: "table";
  readonly name: string;
  readonly excel?: boolean;
  readonly columns: readonly TableColumn[];
  /** May be empty: one blank row is written, because Excel knows no table without a row. */
  readonly rows: readonly TableRow[];
  readonly totals?: TableTotals;
  readonly paint?: readonly TablePaintRule[];
  /** First grid column, 1-based. Default 1, or the column of the part it stands in. */
  readonly column?: number;
  /** Filter buttons on the header; only for Excel Tables. Default true. */
  readonly filter?: boolean;
  /** Empty input rows kept ready below the data, with the rules of the columns. Default 0. */
  readonly spareRows?: number;
}

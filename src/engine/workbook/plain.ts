import type { CalendarDate } from "../calendar/calendar-date";
import type { ChartKind } from "./blocks";
import type { CellValue } from "./cells";
import type { DocumentProperties, ProtectionFreedom, SheetVisibility } from "./description";
import type { Lowering } from "./lowerings";
import type { PlainStyle } from "./plain-style";

/**
 * A workbook in which nothing is left to choose: every cell with its place, value and look; plain JSON, in a fixed order.
 * Rows and columns count from 1. Widths are characters of the body font, heights points, margins centimetres, colours
 * `#RRGGBB`. Two adapters realise it; `observe` of each gives it back.
 */
export interface PlainWorkbook {
  readonly properties: Required<DocumentProperties>;
  /** Key of the sheet shown first. */
  readonly active: string;
  /** Cell looks, named by their place in this list; 0 is the look of an untouched cell. */
  readonly styles: readonly PlainStyle[];
  readonly sheets: readonly PlainSheet[];
  readonly names: readonly PlainName[];
  /** Where the description asked for more than Excel can hold, and what was done. Never silent. */
  readonly lowerings: readonly Lowering[];
}

export interface PlainSheet {
  readonly key: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColour: string | null;
  readonly gridLines: boolean;
  readonly zoom: number;
  /** From column A on. */
  readonly columns: readonly PlainColumn[];
  /** Rows whose height we set, in order. */
  readonly rows: readonly PlainRow[];
  /** Row by row, left to right. Covered cells of a merge are listed only for their look. */
  readonly cells: readonly PlainCell[];
  readonly merges: readonly PlainArea[];
  readonly tables: readonly PlainTable[];
  readonly inputRules: readonly PlainInputRule[];
  readonly paintRules: readonly PlainPaintRule[];
  readonly links: readonly PlainLink[];
  readonly notes: readonly PlainNote[];
  readonly charts: readonly PlainChart[];
  /** Rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly print: PlainPrint;
  readonly protection: { readonly allow: readonly ProtectionFreedom[] } | null;
}

export interface PlainColumn {
  readonly width: number;
  readonly hidden: boolean;
}

export interface PlainRow {
  readonly row: number;
  readonly height: number;
  /** The row may grow when a person types more. False where a merge holds the text: Excel cannot measure those. */
  readonly grows: boolean;
}

export interface PlainCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly style: number;
}

export interface PlainArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A real Excel Table. The header cells stand in `cells` with exactly these names. */
export interface PlainTable {
  readonly name: string;
  /** Header, data and totals row. */
  readonly area: PlainArea;
  readonly columns: readonly PlainTableColumn[];
  readonly totalsRow: boolean;
  readonly filter: boolean;
}

export interface PlainTableColumn {
  readonly name: string;
  readonly total: { readonly kind: "label" | "function"; readonly text: string } | null;
}

export interface PlainInputRule {
  readonly area: PlainArea;
  readonly rule: PlainRule;
  readonly refuse: "stop" | "warn" | "inform";
  readonly hint: string;
  readonly complaint: string;
}

export type PlainRule =
  | { readonly kind: "list"; readonly values: readonly string[] }
  /** `address` is absolute, with the sheet: `'Đơn vị'!$A$2:$A$120`. */
  | { readonly kind: "list-at"; readonly address: string }
  | { readonly kind: "number"; readonly from: number; readonly to: number; readonly integer: boolean }
  | { readonly kind: "date"; readonly from: CalendarDate; readonly to: CalendarDate }
  | { readonly kind: "length"; readonly max: number };

/** First rule in the list wins. The formula is relative to the upper left cell of the area, without "=". */
export type PlainPaintRule =
  | { readonly kind: "formula"; readonly area: PlainArea; readonly formula: string; readonly look: PlainPaint }
  | {
      readonly kind: "bar";
      readonly area: PlainArea;
      readonly from: number;
      readonly to: number;
      readonly colour: string;
    };

/** What a rule changes: colours and weight, never the size. */
export interface PlainPaint {
  readonly fontColour: string;
  readonly fill: string;
  readonly bold: boolean;
}

export interface PlainLink {
  readonly row: number;
  readonly column: number;
  /** Address on the net, or null. */
  readonly web: string | null;
  /** Cell in this workbook (`'Nhiệm vụ'!F12`), or null. Exactly one of the two is set. */
  readonly place: string | null;
}

export interface PlainNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface PlainChart {
  readonly kind: ChartKind;
  readonly title: string;
  /** Cells the picture covers. */
  readonly area: PlainArea;
  /** Absolute address of the names of the points. */
  readonly categories: string;
  readonly series: readonly PlainSeries[];
  readonly stacked: boolean;
  readonly description: string;
}

export interface PlainSeries {
  readonly name: string;
  /** Absolute address of the values. */
  readonly values: string;
  readonly colour: string;
  /** Colours of single points, in order; empty where all take `colour`. */
  readonly pointColours: readonly string[];
}

export interface PlainPrint {
  readonly orientation: "portrait" | "landscape";
  /** 0: not fitted. */
  readonly pagesWide: number;
  readonly pagesHigh: number;
  readonly repeatRows: { readonly from: number; readonly to: number } | null;
  readonly area: PlainArea | null;
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** In Excel's own codes: `&P` page, `&N` pages, `&A` sheet. */
  readonly header: PlainPageLine;
  readonly footer: PlainPageLine;
  /** A new page begins at these rows. */
  readonly breaksBefore: readonly number[];
}

export interface PlainPageLine {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** A name of the workbook. Hidden names are ours: `_pciwb.sheet.<key>` marks the sheet with that key. */
export interface PlainName {
  readonly name: string;
  /** Absolute address with the sheet. */
  readonly address: string;
  readonly hidden: boolean;
}

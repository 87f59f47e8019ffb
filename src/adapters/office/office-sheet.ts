import type { SheetVisibility } from "../../engine/workbook/description";
import type { PlainArea, PlainChart, PlainNote } from "../../engine/workbook/plain";

/**
 * One sheet in the words of Office.js, as plain JSON. What a description becomes on its way into Excel, and what is read
 * back for undo: both go through the same small writers, so that a restored sheet is written exactly like a new one. Richer than a plain
 * sheet (a person's dotted border survives); rows and columns count from 1, sizes are points.
 */
export interface OfficeSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** "" for none. */
  readonly tabColour: string;
  readonly gridLines: boolean;
  /** Look of the cells nobody touched. */
  readonly base: OfficeStyle;
  readonly columns: readonly OfficeColumns[];
  readonly rows: readonly OfficeRows[];
  readonly hiddenRows: readonly RowRun[];
  readonly cells: OfficeCells;
  readonly looks: readonly OfficeLook[];
  readonly numberFormats: readonly OfficeNumberFormat[];
  readonly merges: readonly PlainArea[];
  readonly tables: readonly OfficeTable[];
  readonly inputRules: readonly OfficeInputRule[];
  readonly paintRules: readonly OfficePaintRule[];
  readonly links: readonly OfficeLink[];
  /** Remarks that stand as notes (or, in an Excel without them, as comments). */
  readonly notes: readonly PlainNote[];
  /** Remarks that are given as input messages. */
  readonly prompts: readonly OfficePrompt[];
  readonly charts: readonly PlainChart[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly print: OfficePrint;
  /** Options as Office.js names them, or null where the sheet is open. */
  readonly protection: Readonly<Record<string, unknown>> | null;
}

/** What `range.formulas` takes: a text behind an apostrophe, a number, a boolean, "=formula"; null leaves the cell alone. */
export type OfficeValue = string | number | boolean | null;

/** A rectangle of cells; `values` has a row for each of its rows. */
export interface OfficeCells {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly OfficeValue[])[];
}

/** `width` null is the sheet's standard width. */
export interface OfficeColumns {
  readonly from: number;
  readonly count: number;
  readonly width: number | null;
  readonly hidden: boolean;
}

export interface RowRun {
  readonly from: number;
  readonly count: number;
}

/** `height` null: Excel measures the text, and goes on doing so when a person types more. */
export interface OfficeRows extends RowRun {
  readonly height: number | null;
}

export interface OfficeLook {
  readonly style: OfficeStyle;
  readonly areas: readonly PlainArea[];
}

export interface OfficeNumberFormat {
  readonly code: string;
  readonly areas: readonly PlainArea[];
}

export interface OfficeStyle {
  readonly font: OfficeFont;
  /** Null for none. */
  readonly fill: { readonly pattern: string; readonly color: string; readonly patternColor: string } | null;
  readonly border: OfficeBorder;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly orientation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export interface OfficeFont {
  readonly name: string;
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
}

export interface OfficeBorder {
  readonly top: OfficeEdge | null;
  readonly right: OfficeEdge | null;
  readonly bottom: OfficeEdge | null;
  readonly left: OfficeEdge | null;
}

export interface OfficeEdge {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export interface OfficeTable {
  readonly name: string;
  /** Header, data and totals row. */
  readonly area: PlainArea;
  readonly totals: boolean;
  readonly filterButtons: boolean;
  readonly look: string;
  readonly bandedRows: boolean;
}

export interface OfficeInputRule {
  readonly area: PlainArea;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly alert: {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly ignoreBlanks: boolean;
}

/** A remark shown as input message of some cells. */
export interface OfficePrompt {
  readonly text: string;
  /** What their own rule advises; null where they have no rule. */
  readonly own: OfficeInputRule["prompt"] | null;
  /** "B3:B7,D9". */
  readonly cells: string;
}

/** In order of priority. */
export type OfficePaintRule =
  | {
      readonly kind: "formula";
      readonly area: PlainArea;
      readonly formula: string;
      readonly fontColor: string;
      readonly fill: string;
      readonly bold: boolean;
      readonly stops: boolean;
    }
  | {
      readonly kind: "bar";
      readonly area: PlainArea;
      readonly from: string;
      readonly to: string;
      readonly colour: string;
    };

export interface OfficeLink {
  readonly row: number;
  readonly column: number;
  readonly address: string | null;
  readonly reference: string | null;
  readonly tip: string | null;
}

/** Margins in points; `zoom` as Office.js takes it. */
export interface OfficePrint {
  readonly orientation: string;
  readonly paper: string;
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly margins: Readonly<Record<"top" | "right" | "bottom" | "left" | "header" | "footer", number>>;
  readonly centred: boolean;
  readonly lines: Readonly<Record<PrintLine, string>>;
  /** "A1:D9", or null. */
  readonly area: string | null;
  /** "$3:$4", or null. */
  readonly titleRows: string | null;
  /** A new page begins at these rows. */
  readonly breaksBefore: readonly number[];
}

export const PRINT_LINES = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;
export type PrintLine = (typeof PRINT_LINES)[number];

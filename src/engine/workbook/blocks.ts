import type { CellValue } from "./cells";
import type { InputRule } from "./input-rules";
import type { NumberFormatName, StyleRole } from "./style-roles";
import type { LinkTarget, TableBlock } from "./table-block";

/** A line of title, merged over the width of the sheet. Level 1 is the sheet's title, 2 a subtitle, 3 a section. */
export interface TitleBlock {
  readonly kind: "title";
  readonly text: string;
  readonly level: 1 | 2 | 3;
  readonly align?: "left" | "center";
}

/** A paragraph, merged over the width of the sheet; the row grows with the text. */
export interface NoteBlock {
  readonly kind: "note";
  readonly text: string;
  readonly role?: StyleRole;
  readonly link?: LinkTarget;
}

/** Big numbers side by side: label above, figure below. */
export interface KeyFiguresBlock {
  readonly kind: "key-figures";
  readonly figures: readonly KeyFigure[];
  /** Grid columns each figure takes. Default 2. */
  readonly span?: number;
}

export interface KeyFigure {
  readonly label: string;
  readonly value: CellValue;
  readonly numberFormat?: NumberFormatName;
  readonly role?: StyleRole;
  readonly link?: LinkTarget;
}

/** What the colours mean: one row an entry, the sample in the first column, its meaning beside it. */
export interface LegendBlock {
  readonly kind: "legend";
  readonly entries: readonly { readonly role: StyleRole; readonly sample: string; readonly meaning: string }[];
}

export interface SpacerBlock {
  readonly kind: "spacer";
  /** Height of the empty row in points. Default 8. */
  readonly points?: number;
}

/** Labels with their values, one a row; a value may be a named input cell. */
export interface FormBlock {
  readonly kind: "form";
  readonly fields: readonly FormField[];
  /** Grid columns of the label and of the value. Default 1 and the rest of the width. */
  readonly labelSpan?: number;
  readonly valueSpan?: number;
}

export interface FormField {
  /** Name of the cell in the workbook ("pNgayGui"); null where nobody needs it. */
  readonly name: string | null;
  readonly label: string;
  readonly value: CellValue;
  readonly input?: boolean;
  readonly numberFormat?: NumberFormatName;
  readonly rule?: InputRule;
  readonly note?: string;
}

export type ChartKind = "column" | "bar" | "line" | "pie" | "doughnut";

/** A native chart over columns of a table of this workbook: it changes with the cells. */
export interface ChartBlock {
  readonly kind: "chart";
  readonly chart: ChartKind;
  readonly title: string;
  readonly table: string;
  /** Header of the column with the names of the points. */
  readonly categories: string;
  /** Headers of the columns with the values; pie and doughnut take exactly one. */
  readonly series: readonly ChartSeriesBlock[];
  readonly stacked?: boolean;
  /** Size in grid columns and rows of the sheet. Default: the width of the sheet (or part), 15 rows of 15 points. */
  readonly columns?: number;
  readonly rows?: number;
  /** What a person who cannot see the picture is told. */
  readonly description: string;
}

export interface ChartSeriesBlock {
  readonly column: string;
  /** Colour of the series. Pie and doughnut: colour of each point in order, by `pointRoles`. */
  readonly role?: StyleRole;
  readonly pointRoles?: readonly StyleRole[];
}

/** Parts side by side, each starting at its own grid column. As high as the highest. Parts do not nest. */
export interface BesideBlock {
  readonly kind: "beside";
  readonly parts: readonly {
    readonly column: number;
    readonly columns: number;
    readonly blocks: readonly SimpleBlock[];
  }[];
}

/** The next block begins a new printed page. */
export interface PageBreakBlock {
  readonly kind: "page-break";
}

export type SimpleBlock =
  | TitleBlock
  | NoteBlock
  | KeyFiguresBlock
  | LegendBlock
  | SpacerBlock
  | FormBlock
  | ChartBlock
  | TableBlock;
export type Block = SimpleBlock | BesideBlock | PageBreakBlock;

import type { Block } from "./blocks";
import type { StyleRole } from "./style-roles";

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/**
 * What we say about a workbook: sheets made of blocks, looks by role, no address anywhere. `resolve` lowers it to a
 * `PlainWorkbook`, in which no choice is left. A description knows sheets and cells, it knows no plan.
 */
export interface WorkbookDescription {
  readonly properties: DocumentProperties;
  /** In the order of the tabs. Keys and names are unique. */
  readonly sheets: readonly SheetDescription[];
  /** Key of the sheet a person sees first. Default: the first visible one. */
  readonly active?: string;
}

/** `modified` and `created` are moments `YYYY-MM-DDThh:mm:ssZ`: the engine has no clock, the caller says when. */
export interface DocumentProperties {
  readonly title: string;
  readonly author: string;
  readonly subject?: string;
  readonly company?: string;
  readonly created: string;
  readonly modified: string;
}

export interface SheetDescription {
  /** Stable name of the sheet for us, `[a-z][a-z0-9_]*`: people may rename the tab, the key stays. */
  readonly key: string;
  /** The tab: at most 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end. */
  readonly name: string;
  readonly visibility?: SheetVisibility;
  readonly blocks: readonly Block[];
  /** Widths of the grid columns in characters, from A. Where absent, the tables' own widths count, else 12. */
  readonly columnWidths?: readonly number[];
  /** Grid columns that titles, notes and forms spread over. Default: the widest table, else 6. */
  readonly columns?: number;
  readonly freeze?: FreezeDescription;
  readonly print?: PrintDescription;
  readonly protection?: ProtectionDescription;
  readonly tabRole?: StyleRole;
  /** Grid lines on screen. Default false: our tables draw their own. */
  readonly gridLines?: boolean;
  /** Percent, 10–400. Default 100. */
  readonly zoom?: number;
}

/** Rows down to and with the header of a table stay in view, and so many columns at the left. */
export interface FreezeDescription {
  readonly headerOf?: string;
  readonly columns?: number;
}

/** A4 always. Margins in centimetres; header and footer may hold {page}, {pages}, {sheet}, {file}, {date}. */
export interface PrintDescription {
  readonly orientation?: "portrait" | "landscape";
  /** Pages the width is fitted to. Default 1; 0 means not fitted. */
  readonly pagesWide?: number;
  /** Pages the height is fitted to. Default 0: as many as needed. */
  readonly pagesHigh?: number;
  /** The header rows of this table repeat on every page. */
  readonly repeatHeaderOf?: string;
  readonly margins?: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly header?: PageLine;
  /** Default: "Trang {page}/{pages}" at the right. */
  readonly footer?: PageLine;
  /** Print only what is described, whatever a person writes beside it. */
  readonly onlyContent?: boolean;
}

export interface PageLine {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}

/** Without a password, on purpose: protection prevents slips, it hides nothing. Input cells stay open. */
export interface ProtectionDescription {
  readonly allow?: readonly ProtectionFreedom[];
}

export const PROTECTION_FREEDOMS = [
  "format-cells",
  "format-columns",
  "format-rows",
  "insert-rows",
  "delete-rows",
  "insert-columns",
  "insert-links",
  "sort",
  "filter",
] as const;
export type ProtectionFreedom = (typeof PROTECTION_FREEDOMS)[number];

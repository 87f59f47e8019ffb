import type { CellValue } from "./cells";
import type { SheetVisibility } from "./description";
import type { PlainArea, PlainNote } from "./plain";

/**
 * What reading a workbook back gives, the same from a file and from the open workbook. Only values: no looks. Bounded:
 * `truncated` tells that a sheet was larger than what was read.
 */
export interface WorkbookContent {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetContent[];
  /** Names that point at one cell, with what the cell holds. */
  readonly namedCells: readonly NamedCell[];
  readonly properties: ContentProperties;
}

/** Null where the file does not say. Moments are `YYYY-MM-DDThh:mm:ssZ`. */
export interface ContentProperties {
  readonly title: string | null;
  readonly author: string | null;
  readonly lastAuthor: string | null;
  readonly created: string | null;
  readonly modified: string | null;
}

export interface SheetContent {
  /** The tab as it reads now. */
  readonly name: string;
  /** Our own key of the sheet, whatever it is called now; null for a sheet that is not ours. */
  readonly key: string | null;
  readonly visibility: SheetVisibility;
  readonly tables: readonly TableContent[];
  /** Filled cells only, row by row, left to right. */
  readonly cells: readonly ContentCell[];
  readonly merges: readonly PlainArea[];
  readonly notes: readonly PlainNote[];
  /** Rows hidden by hand or by a filter, 1-based. */
  readonly hiddenRows: readonly number[];
  /** Number of pictures and drawings, which we cannot read. */
  readonly pictures: number;
  readonly truncated: boolean;
}

export interface ContentCell {
  readonly row: number;
  readonly column: number;
  /** An error ("#N/A") is read as text. A formula carries the value the file holds for it. */
  readonly value: CellValue;
  /** The cell is shown as a percentage: 0.8 means 80 %. */
  readonly percent: boolean;
  readonly bold: boolean;
}

export interface TableContent {
  readonly name: string;
  /** As they stand in the header row now, in order. */
  readonly headers: readonly string[];
  /** Data rows without header and totals, down to the last filled row of the sheet; as many cells as headers, a blank one is `empty`. */
  readonly rows: readonly (readonly ContentValue[])[];
  /** Header, data and totals row. */
  readonly area: PlainArea;
}

export interface ContentValue {
  readonly value: CellValue;
  readonly percent: boolean;
}

export interface NamedCell {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

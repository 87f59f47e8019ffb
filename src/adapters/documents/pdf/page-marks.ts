import type { Ruling } from "../layout/segments";
import type { Matrix, Point } from "./matrix";

/** One letter as drawn. All lengths in points on the page, origin top left. */
export interface Glyph {
  readonly text: string;
  /** Where the pen stands before and after the letter, on the baseline. */
  readonly from: Point;
  readonly to: Point;
  readonly size: number;
  readonly bold: boolean;
  /** Drawn with invisible ink: the text layer another machine put over a scanned picture. */
  readonly hidden: boolean;
}

/** A picture on the page: where the unit square goes, and under which name the library keeps its pixels. */
export interface Picture {
  readonly matrix: Matrix;
  /** Name in the library's store, or the pixels themselves where the picture stands inline. */
  readonly source: unknown;
  /** A stencil: its pixels are where ink goes, not colours. */
  readonly stencil: boolean;
}

/** What the operators of one page draw. */
export interface PageMarks {
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
  readonly pictures: readonly Picture[];
}

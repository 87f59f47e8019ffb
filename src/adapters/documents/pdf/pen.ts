import type { Ruling } from "../layout/segments";
import { IDENTITY, type Matrix } from "./matrix";
import type { Glyph, Picture } from "./page-marks";

/** What the pen needs to know of a font. */
export interface PenFont {
  readonly bold: boolean;
  /** Width units to text units: 0.001 for all but hand-drawn (Type 3) fonts. */
  readonly unit: number;
}

export const PLAIN_FONT: PenFont = { bold: false, unit: 0.001 };

/** The part of the state that `save` and `restore` keep. */
export interface PenState {
  readonly map: Matrix;
  readonly font: PenFont;
  readonly fontSize: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  /** Horizontal stretch, 1 = as designed. */
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  /** PDF text rendering mode: 3 draws nothing, 2 fills and strokes (how some writers make bold). */
  readonly mode: number;
  readonly fill: string;
  readonly stroke: string;
}

/** The state of drawing while the operators of a page are followed, and what was drawn so far. */
export interface Pen {
  now: PenState;
  readonly saved: PenState[];
  textMatrix: Matrix;
  /** Start of the line, and the pen's place in it, in text space. */
  lineX: number;
  lineY: number;
  x: number;
  y: number;
  readonly fontOf: (name: string) => PenFont;
  readonly glyphs: Glyph[];
  readonly rulings: Ruling[];
  readonly pictures: Picture[];
}

export function startPen(map: Matrix, fontOf: (name: string) => PenFont): Pen {
  const now: PenState = {
    map,
    font: PLAIN_FONT,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    fill: "#000000",
    stroke: "#000000",
  };
  return {
    now,
    saved: [],
    textMatrix: IDENTITY,
    lineX: 0,
    lineY: 0,
    x: 0,
    y: 0,
    fontOf,
    glyphs: [],
    rulings: [],
    pictures: [],
  };
}

export const change = (pen: Pen, part: Partial<PenState>): void => {
  pen.now = { ...pen.now, ...part };
};

export const save = (pen: Pen): void => {
  pen.saved.push(pen.now);
};

export const restore = (pen: Pen): void => {
  pen.now = pen.saved.pop() ?? pen.now;
};

export function moveText(pen: Pen, x: number, y: number): void {
  pen.lineX += x;
  pen.lineY += y;
  pen.x = pen.lineX;
  pen.y = pen.lineY;
}

export function setTextMatrix(pen: Pen, matrix: Matrix): void {
  pen.textMatrix = matrix;
  pen.lineX = 0;
  pen.lineY = 0;
  pen.x = 0;
  pen.y = 0;
}

import type { PixelBox } from "./crop";
import type { GreyImage } from "./grey-image";

/** What the picture holds: a line, a block of lines, or a page with columns perhaps. */
export type TextShape = "line" | "block" | "page";

export interface ReadWord {
  readonly text: string;
  readonly box: PixelBox;
  /** 0–1. */
  readonly confidence: number;
}

export interface ReadLine {
  readonly words: readonly ReadWord[];
  readonly box: PixelBox;
  /** Where the letters stand, in pixels from the top, at the left end of the line. */
  readonly baseline: number;
  /** From the tallest letters' tops to the tails, in pixels, as the machine estimates it for its font. */
  readonly height: number;
}

/** Reads letters from pictures. One at work at a time; `close` ends it and what it is doing. */
export interface Recogniser {
  read(picture: GreyImage, shape: TextShape, dpi: number): Promise<ReadLine[]>;
  close(): Promise<void>;
}

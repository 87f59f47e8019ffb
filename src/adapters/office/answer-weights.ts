import type { PlainArea } from "../../engine/workbook/plain";
import { cellCount } from "./areas";

/** Rows of one of the areas that are to be read; `index` tells of which. */
export interface WeighedPart {
  readonly index: number;
  readonly area: PlainArea;
}

/** A title and a header tell nothing of the rows below: so many cells of an area must have been answered. */
const TELLING_CELLS = 1_000;

/** UTF-8 bytes that a cell takes in an answer, learnt area by area: texts of one sheet may be a hundred times as long as those of the next. */
export class AnswerWeights {
  private readonly known = new Map<number, number>();

  /** `unseen`: what a cell is taken for while no row of its area was answered. */
  constructor(private unseen: number) {}

  /** Bytes of the answer; cells of areas that were not seen count for `unseen` at least. */
  bytesOf(parts: readonly WeighedPart[], unseen = 0): number {
    return parts.reduce((sum, part) => {
      const isSeen = this.known.has(part.index);
      return sum + cellCount(part.area) * (isSeen ? this.of(part) : Math.max(unseen, this.of(part)));
    }, 0);
  }

  of({ index }: Pick<WeighedPart, "index">): number {
    return this.known.get(index) ?? this.unseen;
  }

  /** What was answered: other areas are taken for the like. */
  learn(answered: readonly (WeighedPart & { readonly bytes: number })[]): void {
    let [bytes, cells] = [0, 0];
    for (const { index, area, bytes: own } of answered) {
      if (cellCount(area) >= TELLING_CELLS) this.known.set(index, own / cellCount(area));
      [bytes, cells] = [bytes + own, cells + cellCount(area)];
    }
    this.unseen = bytes / cells;
  }

  /** An answer of these was too large: it must be the areas nobody has seen, else all of them weigh twice what was thought. */
  tooLarge(asked: readonly WeighedPart[], careful: number): void {
    if (asked.some(({ index }) => !this.known.has(index)) && this.unseen < careful) this.unseen = careful;
    else for (const part of asked) this.known.set(part.index, this.of(part) * 2);
  }
}

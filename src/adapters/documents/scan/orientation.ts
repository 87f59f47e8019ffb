import { median } from "../layout/box";
import type { GreyImage } from "./grey-image";
import type { Ink } from "./ink";
import { patchesOf, sizeOf } from "./patches";

/** In inches: letters are between these sizes; dust is smaller, borders and smears are larger. */
const SMALLEST = 0.035;
const LARGEST = 0.25;
/** Neighbours farther apart belong to different words or lines anyway. */
const FARTHEST = 0.4;
/** Letters stand five times nearer along their line than across (measured); half of that decides. */
const CLEARLY = 2;

/** The sheet lies on its side: its letters have their nearest neighbours below, not beside them. */
export function liesOnItsSide(ink: Ink, dpi: number): boolean {
  const letters = patchesOf(ink).filter((patch) => sizeOf(patch) >= SMALLEST * dpi && sizeOf(patch) <= LARGEST * dpi);
  const beside = letters.map(
    ({ left, right, top, bottom }): Span => ({ from: left, to: right, low: top, high: bottom }),
  );
  const below = letters.map(
    ({ left, right, top, bottom }): Span => ({ from: top, to: bottom, low: left, high: right }),
  );
  const [across, down] = [usualGap(beside, FARTHEST * dpi), usualGap(below, FARTHEST * dpi)];
  return down > 0 && across > down * CLEARLY;
}

/** A letter seen along one direction: where it begins and ends on the way, and how wide it is across. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

function usualGap(letters: readonly Span[], farthest: number): number {
  const ordered = [...letters].sort((one, other) => one.from - other.from);
  const gaps: number[] = [];
  ordered.forEach((letter, at) => {
    for (let next = at + 1; next < ordered.length; next += 1) {
      const other = ordered[next];
      if (other === undefined || other.from - letter.to > farthest) break;
      if (other.from > letter.to && areLevel(letter, other)) {
        gaps.push(other.from - letter.to);
        break;
      }
    }
  });
  return median(gaps);
}

function areLevel(one: Span, other: Span): boolean {
  const shared = Math.min(one.high, other.high) - Math.max(one.low, other.low);
  return shared > 0.3 * Math.min(one.high - one.low, other.high - other.low);
}

/** The picture turned by a half. */
export const upsideDown = ({ width, height, pixels }: GreyImage): GreyImage => ({
  width,
  height,
  pixels: pixels.slice().reverse(),
});

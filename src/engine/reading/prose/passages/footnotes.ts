import type { ProseLine } from "../prose-line";
import { markerOf } from "./marker";
import { endsSentence } from "./passage";

const SIGN = /^[\u00b9\u00b2\u00b3\u2070-\u2079]+\s*\S/u;
const MOST_LINES = 6;

/**
 * Footnotes ("¹ Đây là kết quả …") stand at the foot of a page, between two halves of a sentence that goes over to the
 * next page: they are taken out before lines are joined.
 */
export function footnoteLines(lines: readonly ProseLine[], hardWrapped: boolean): ReadonlySet<ProseLine> {
  const notes = new Set<ProseLine>();
  for (const [at, line] of lines.entries()) {
    if (!SIGN.test(line.text)) continue;
    notes.add(line);
    let last = line;
    for (const next of hardWrapped ? lines.slice(at + 1, at + MOST_LINES) : []) {
      if (endsSentence(last.text) || markerOf(next.text) !== null || next.place.page !== line.place.page) break;
      notes.add(next);
      last = next;
    }
  }
  return notes;
}

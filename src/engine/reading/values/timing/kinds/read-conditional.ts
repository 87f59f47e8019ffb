import type { CellFacts } from "../cell-facts";
import { type CellReading, reading } from "../cell-reading";
import { durationWithoutStart } from "../timing-doubts";
import { namesDocument } from "../words/document-names";
import { isLeftOpen } from "./conditional";
import { isBareDuration } from "./durations";

/** "100 ngày kể từ ngày ban hành Kế hoạch": waits for a day, but the day is known (Hà Nội, KH 277/KH-UBND 2026). */
export function readDuration(facts: CellFacts): CellReading | null {
  return facts.duration === null || facts.spans.length > 0 ? null : reading("conditional", { ...facts.duration });
}

/** "100 ngày": a duration that does not say from when. */
export function readBareDuration(facts: CellFacts): CellReading | null {
  return isBareDuration(facts.text) ? reading("conditional", { doubts: [durationWithoutStart(facts.printed)] }) : null;
}

/** An event, another document or someone's order decides: the words are kept, nothing is computed. */
export function readCondition(facts: CellFacts): CellReading | null {
  return facts.scopes.length > 0 ? reading("conditional") : null;
}

const STATUS_WORD = /\b(?:chua|da|dang|khong)\b/;

/** "Kế hoạch riêng của thành phố", "Lộ trình của Bộ": nothing but a reference. */
export function readReference(facts: CellFacts): CellReading | null {
  if (STATUS_WORD.test(facts.text)) return null;
  return namesDocument(facts.text) || isLeftOpen(facts.text) ? reading("conditional") : null;
}

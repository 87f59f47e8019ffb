import { NOWHERE } from "../../../source/source-document";
import type { Passage } from "../passages/passage";
import type { ProseDoubt } from "../prose-doubt";
import { blankNumber, documentNumbers } from "./document-number";

export interface Reading<T> {
  readonly value: T;
  readonly doubts: readonly ProseDoubt[];
}

const PLAN_SYMBOL = /\/(?:KH|CTr|CTHĐ|ĐA|QĐ)|-KH\/|-CTr\//u;

/** "(Kèm theo Kế hoạch số 220 /KH-UBND …)" under an appendix, "(Ban hành kèm theo Quyết định số …)" under a title. */
export const isReferenceLine = (passage: Passage): boolean =>
  /\bkem theo (?:ke hoach|quyet dinh|cong van)\b/.test(passage.words.flat);

const numbersIn = (passages: readonly Passage[]): { number: string; passage: Passage }[] =>
  passages.flatMap((passage) => documentNumbers(passage.text).map(({ number }) => ({ number, passage })));

/**
 * The plan's own number: from the letterhead, else from the reference line of an appendix. A number left blank to be
 * filled by hand is null.
 */
export function planNumber(letterhead: readonly Passage[], references: readonly Passage[]): Reading<string | null> {
  const printed = numbersIn(letterhead).find(({ number }) => PLAN_SYMBOL.test(number));
  const [referred] = numbersIn(references);
  const first = printed ?? referred;
  if (first && printed && referred && printed.number !== referred.number)
    return { value: first.number, doubts: [disagreement(printed.number, referred)] };
  if (first === undefined) return { value: null, doubts: [missing(letterhead)] };
  return { value: first.number, doubts: printed === undefined ? [fromAppendix(first)] : [] };
}

/** The head of the plan is not in the file (220/KH-UBND begins with its title): what the reference line says was taken. */
const fromAppendix = ({ number, passage }: { number: string; passage: Passage }): ProseDoubt => ({
  id: "plan-head-from-appendix",
  severity: "note",
  place: passage.place,
  value: passage.text,
  suggestion: null,
  args: { number },
});

const disagreement = (number: string, other: { number: string; passage: Passage }): ProseDoubt => ({
  id: "plan-number-disagrees",
  severity: "warning",
  place: other.passage.place,
  value: other.number,
  suggestion: number,
  args: { head: number, appendix: other.number },
});

function missing(letterhead: readonly Passage[]): ProseDoubt {
  const blank = letterhead.find((passage) => blankNumber(passage.text) !== null);
  const place = blank?.place ?? letterhead[0]?.place ?? NOWHERE;
  const value = blank ? blankNumber(blank.text) : null;
  return { id: "plan-number-missing", severity: "warning", place, value, suggestion: null, args: {} };
}

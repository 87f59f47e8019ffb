import { calendarDate, lastDayOfMonth } from "../../../calendar/calendar-date";
import type { Duty } from "../../../model/plan";
import type { FoldedText } from "../../text-tolerance/folded-text";
import { printedCount } from "../../values/timing/points/printed-count";
import { writtenDates } from "../head/office-date";
import type { Passage } from "../passages/passage";

/** A duty of the organisation part; `who` is the body named before the colon or in the heading above, null where none is. */
export interface DatedDuty extends Duty {
  readonly who: string | null;
}

interface Moment {
  readonly at: number;
  readonly end: number;
  readonly due: string | null;
}

type MomentReader = (flat: string) => Moment[];

const matches = (flat: string, pattern: RegExp, due: (found: RegExpMatchArray) => string | null): Moment[] =>
  [...flat.matchAll(pattern)].map((found) => ({
    at: found.index,
    end: found.index + found[0].length,
    due: due(found),
  }));

const monthEnd = (year: number, month: number): string | null =>
  month >= 1 && month <= 12 ? calendarDate(year, month, lastDayOfMonth(year, month)) : null;

/** Letters before a day or month in which its lead word stands. */
const REACH = 60;
const LEAD = /(truoc|cham nhat|muon nhat|xong|trong|den|tu)(?: het)?(?: vao)?\s*$/;

function leadBefore(flat: string, at: number): { readonly at: number; readonly word: string } | null {
  const from = Math.max(0, at - REACH);
  const found = LEAD.exec(flat.slice(from, at));
  return found === null ? null : { at: from + found.index, word: found[1] ?? "" };
}

/** "trước ngày 15/10/2025", "chậm nhất ngày …", "xong trong ngày …": the day as printed; "từ ngày …" begins and sets no due. */
const byDay: MomentReader = (flat) =>
  writtenDates(flat).flatMap(({ date, at, end }) => {
    const lead = leadBefore(flat, at);
    return lead === null ? [] : [{ at: lead.at, end, due: lead.word === "tu" ? null : date }];
  });

/** "trong tháng 9/2025"; a month that belongs to a day is that day's. */
const byMonth: MomentReader = (flat) =>
  matches(flat, /(?:(?:trong|truoc|cham nhat|het)\s*|(?<!\s)\s+)?thang\s*(\d{1,2})\s*(?:\/|nam)\s*(20\d\d)/g, (found) =>
    monthEnd(Number(found[2]), Number(found[1])),
  ).filter(({ at }) => !/ngay\s*\d{1,2}\s*$/.test(flat.slice(Math.max(0, at - REACH), at)));

const byQuarter: MomentReader = (flat) =>
  matches(flat, /(?:trong\s+)?quy\s*(iv|iii|ii|i|[1-4])\s*(?:\/|-|nam|\s)\s*(20\d\d)/g, (found) =>
    monthEnd(Number(found[2]), (printedCount(found[1] ?? "") ?? 0) * 3),
  );

/** Waits for an event or comes back: there is a time, but no day. */
const WITHOUT_DAY =
  /(?:(?:cham nhat|trong vong|trong thoi han|sau)\s*|(?<!\s)\s+)?\d{1,3} ngay(?: lam viec)? (?:ke )?tu ngay|^khi co\b|\bngay sau khi\b|\bhang (?:nam|quy|thang|tuan)\b|\bdinh ky (?:hang )?(?:\d )?(?:nam|quy|thang|tuan)\b/g;
const withoutDay: MomentReader = (flat) => matches(flat, WITHOUT_DAY, () => null);

const READERS: readonly MomentReader[] = [byDay, byMonth, byQuarter, withoutDay];

/** Moments in order; where two overlap the longer one stands. */
function momentsIn(flat: string): Moment[] {
  const all = READERS.flatMap((read) => read(flat)).sort((a, b) => a.at - b.at || b.end - a.end);
  let reached = 0;
  return all.filter(({ at, end }) => {
    const isFree = at >= reached;
    reached = Math.max(reached, end);
    return isFree;
  });
}

const isReporting = (flat: string): boolean =>
  /\bbao cao\b/.test(flat) && /dinh ky|bao cao nam/.test(flat) && /ngay\s*\d/.test(flat);

/** Duties with a time of their own outside the task tables; regular reporting stands in the reporting rules. */
export function datedDuties(passages: readonly Passage[]): DatedDuty[] {
  let above: string | null = null;
  return passages.flatMap((passage) => {
    const { words, marker } = passage;
    const named = /^([^:.]{3,250}):/u.exec(words.text)?.[1]?.trim() ?? null;
    if (isNumbered(passage)) above = named ?? (passage.emphasised ? words.text : null);
    const who = marker?.kind === "dash" ? above : (named ?? above);
    return splitAt(words, dutyMoments(words.flat)).map(({ text, due }) => ({ text, due, who }));
  });
}

/** Of a sentence about regular reports only what has a day of its own is a duty; the rest are reporting rules. */
const dutyMoments = (flat: string): Moment[] => momentsIn(flat).filter(({ due }) => due !== null || !isReporting(flat));

const isNumbered = ({ marker }: Passage): boolean => marker?.kind === "arabic" || marker?.kind === "nested";

/** One duty a moment: from the end of the one before (or of the clause before) to its end, the last to the end of its clause. */
function splitAt(words: FoldedText, moments: readonly Moment[]): Duty[] {
  const clauses = clauseEnds(words.flat);
  const firstFrom = (place: number, begun: number): number => {
    let at = begun;
    while ((clauses[at] ?? Infinity) < place) at += 1;
    return at;
  };
  let [before, clause] = [0, 0];
  return moments.map(({ at, end, due }, index) => {
    clause = firstFrom(at + 1, clause);
    const from = Math.max(before, (clauses[clause - 1] ?? -1) + 1);
    const next = moments[index + 1];
    const close = clauses[firstFrom(end, clause)] ?? words.flat.length;
    const to = next && next.at < close ? end : close;
    before = to;
    return { text: trimmed(words.original(from, to)), due };
  });
}

const trimmed = (text: string): string =>
  text.replace(/^[\s,;]*(?:và\s+)?/u, "").replace(/(?<![\s.;,/])[\s.;,/]+$/u, "");

/** Semicolons outside brackets, 0-based. */
function clauseEnds(flat: string): number[] {
  const plain = flat.replace(/\([^()]*\)/g, (aside) => " ".repeat(aside.length));
  return [...plain.matchAll(/;/g)].map((found) => found.index);
}

import type { PlanHead } from "../../../model/plan";

/** Years inside a day ("22/8/2024") or a document's number ("09/2019/NĐ-CP") are not the plan's. */
const YEAR = "(?<![\\d/.-])(20\\d\\d)(?![\\d/])";
const RANGE = new RegExp(`${YEAR}\\s*(?:-|,|va|den|den nam|va nam)\\s*(?:nam\\s*)?(20\\d\\d)(?![\\d/])`);
const UNTIL = new RegExp(`\\bden (?:het )?nam ${YEAR}`);
const SINGLE = new RegExp(`\\b(?:nam|giai doan|nien do)\\s*${YEAR}`);
const VISION = /tam nhin[^.;]*/;

/** The years a folded text speaks of first: "2025-2026", "giai đoạn 2023 - 2025", "năm 2026"; "đến năm 2030" begins with `since`. */
export function periodIn(flat: string, since: number | null = null): PlanHead["period"] {
  const text = flat.replace(VISION, " ").replace(/ngay[^,;)]{0,12}\d{1,2}[/.-]\d{1,2}[/.-]20\d\d/g, " ");
  const [range, single] = [RANGE.exec(text), SINGLE.exec(text)];
  if (range && (!single || single.index >= range.index - 12)) return ordered(Number(range[1]), Number(range[2]));
  const until = UNTIL.exec(text);
  if (until && (!single || until.index <= single.index)) {
    const to = Number(until[1]);
    return { from: since !== null && since <= to ? since : to, to };
  }
  return single ? { from: Number(single[1]), to: Number(single[1]) } : null;
}

const ordered = (from: number, to: number): PlanHead["period"] => (from <= to ? { from, to } : { from, to: from });

/** The first of the texts that tells the plan's years: title, then the sentence that announces the plan, then an appendix title. */
export function planPeriod(texts: readonly string[], since: number | null): PlanHead["period"] {
  for (const text of texts) {
    const period = periodIn(text, since);
    if (period !== null) return period;
  }
  return null;
}

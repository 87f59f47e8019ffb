import type { ReportingRule } from "../../../model/plan";
import type { Reading } from "../head/number";
import type { Passage } from "../passages/passage";
import type { ProseDoubt } from "../prose-doubt";

/** "trước ngày 20 của các tháng 3, 6, 9". */
const DAY_OF_MONTHS =
  /ngay\s*(\d{1,2})\s*(?:hang\s*)?(?:cua\s*)?(?:cac\s*)?thang\s*(\d{1,2}(?:\s*(?:,|va|;)\s*(?:thang\s*)?\d{1,2})+)/g;
/** "trước ngày 15/3, 15/6, 15/9". */
const DAYS = /ngay\s*((?:(?<!\d)\d{1,2}\s*\/\s*\d{1,2}(?!\d|\s*\/)\s*(?:,|va|;)?\s*(?:ngay\s*)?){2,})/g;
/** "trước ngày 15 của tháng cuối quý". */
const LAST_MONTH = /ngay\s*(\d{1,2})\s*(?:cua\s*)?thang\s*cuoi\s*(?:cua\s*)?(?:moi\s*|hang\s*)?quy/g;
/** "báo cáo năm trước ngày 10 tháng 12", "báo cáo năm trước ngày 05/12". */
const YEARLY =
  /(?:bao cao (?:ket qua )?(?:tong ket |hang )?nam|\bnam\b(?! 20)|cuoi nam|tong ket nam)[^;.]{0,30}?ngay\s*(\d{1,2})\s*(?:thang|\/)\s*(\d{1,2})(?!\s*\/|\d|\s*,\s*\d)/g;
/** "trước ngày 05/12 báo cáo kết quả năm". */
const YEARLY_AFTER =
  /ngay\s*(\d{1,2})\s*(?:thang|\/)\s*(\d{1,2})(?!\s*\/|\d|\s*,\s*\d)[^.;]{0,20}?\bbao cao (?:ket qua )?(?:tong ket )?(?:hang )?nam\b/g;
/** "báo cáo quý I trước ngày 15/3; quý II trước ngày 15/6". */
const ONE_QUARTER =
  /\bquy\s*(?:iv|i{1,3}|[1-4])\b[^;.]{0,30}?ngay\s*(\d{1,2})\s*(?:thang|\/)\s*(\d{1,2})(?!\s*\/|\d|\s*,\s*\d)/g;
/** "trước ngày 15/12 hàng năm". */
const EVERY_YEAR = /ngay\s*(\d{1,2})\s*(?:thang|\/)\s*(\d{1,2})\s*(?:hang nam|moi nam)\b/g;
const HALF_YEAR =
  /(?:6 thang|sau thang|giua nam)[^;.]{0,30}?ngay\s*(\d{1,2})\s*(?:thang|\/)\s*(\d{1,2})(?!\s*\/|\d|\s*,\s*\d)/g;

const PERIODIC = /\b(?:dinh ky|hang quy|hang nam|quy\b|bao cao nam|6 thang|hang thang)/;

interface Rules {
  readonly rules: readonly ReportingRule[];
  readonly inclusive: readonly string[];
}

/** The plan's own reporting days ("trước ngày" excludes the day itself); a year beside a day makes it a single duty, no rule. */
export function reportingRules(passages: readonly Passage[]): Reading<ReportingRule[]> {
  const spoken = passages.filter(
    ({ words }) => /\bbao cao\b/.test(words.flat) && PERIODIC.test(words.flat) && /ngay\s*\d/.test(words.flat),
  );
  const rules: ReportingRule[] = [];
  const doubts: ProseDoubt[] = [];
  for (const passage of spoken) {
    const { rules: found, inclusive } = rulesIn(passage.words.flat);
    for (const rule of found) addRule(rules, rule, passage, doubts);
    if (inclusive.length > 0) doubts.push(doubt("report-day-inclusive", "note", passage, inclusive[0] ?? null));
    if (found.length === 0 && UNREAD.test(passage.words.flat))
      doubts.push(doubt("report-rule-unread", "warning", passage, null));
  }
  return { value: rules, doubts };
}

const UNREAD = /dinh ky (?:hang|6 thang|thang|tuan)[^.;]{0,60}ngay\s*\d/;

function addRule(rules: ReportingRule[], rule: ReportingRule, passage: Passage, doubts: ProseDoubt[]): void {
  const same = rules.find((known) => isOfSameReport(known, rule));
  if (!same) rules.push(rule);
  else if (JSON.stringify(same) !== JSON.stringify(rule))
    doubts.push(doubt("report-rules-disagree", "warning", passage, null));
}

/** Two days for the yearly report, or for the report of one month. */
function isOfSameReport(one: ReportingRule, other: ReportingRule): boolean {
  if (one.kind === "annual" || other.kind === "annual") return one.kind === other.kind;
  return one.months.some((month) => other.months.includes(month));
}

const doubt = (
  id: ProseDoubt["id"],
  severity: ProseDoubt["severity"],
  passage: Passage,
  value: string | null,
): ProseDoubt => ({
  id,
  severity,
  place: passage.place,
  value: value ?? passage.text,
  suggestion: null,
  args: {},
});

function rulesIn(flat: string): Rules {
  const rules = [...quarterly(flat), ...yearly(flat)];
  const inclusive =
    rules.length > 0
      ? [...flat.matchAll(/(?:cham nhat|muon nhat)[^.;]{0,20}ngay\s*\d{1,2}/g)].map((found) => found[0])
      : [];
  return { rules, inclusive };
}

interface DayInMonth {
  readonly day: number;
  readonly month: number;
}

/** Ways to say when the quarters report, the plainest first; the first that says something is taken. */
const QUARTERLY_READERS: readonly ((flat: string) => DayInMonth[])[] = [
  (flat) =>
    [...flat.matchAll(DAY_OF_MONTHS)].flatMap(([, day, list]) =>
      monthsOf(list ?? "").map((month) => ({ day: Number(day), month })),
    ),
  (flat) =>
    [...flat.matchAll(DAYS)].flatMap(([, list]) =>
      [...(list ?? "").matchAll(/(\d{1,2})\s*\/\s*(\d{1,2})/g)].map(([, day, month]) => ({
        day: Number(day),
        month: Number(month),
      })),
    ),
  (flat) =>
    [...flat.matchAll(LAST_MONTH)].flatMap(([, day]) => [3, 6, 9, 12].map((month) => ({ day: Number(day), month }))),
  (flat) => [...flat.matchAll(ONE_QUARTER)].map(([, day, month]) => ({ day: Number(day), month: Number(month) })),
  (flat) => [...flat.matchAll(HALF_YEAR)].map(([, day, month]) => ({ day: Number(day), month: Number(month) })),
];

/** Months with the same day are one rule. */
function quarterly(flat: string): ReportingRule[] {
  const said = QUARTERLY_READERS.map((read) => read(flat).filter(isPossible)).find((days) => days.length > 0) ?? [];
  return [...new Set(said.map(({ day }) => day))].map((beforeDay) => ({
    kind: "quarterly",
    beforeDay,
    months: [...new Set(said.filter(({ day }) => day === beforeDay).map(({ month }) => month))],
  }));
}

const isPossible = ({ day, month }: DayInMonth): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;

const monthsOf = (list: string): number[] => [...list.matchAll(/\d{1,2}/g)].map(([month]) => Number(month));

function yearly(flat: string): ReportingRule[] {
  const said = [YEARLY, YEARLY_AFTER, EVERY_YEAR]
    .flatMap((pattern) => [...flat.matchAll(pattern)])
    .map(([, day, month]) => ({ day: Number(day), month: Number(month) }))
    .find(isPossible);
  if (!said) return [];
  const two = (value: number): string => String(value).padStart(2, "0");
  return [{ kind: "annual", before: `${two(said.month)}-${two(said.day)}` }];
}

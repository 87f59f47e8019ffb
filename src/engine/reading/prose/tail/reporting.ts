import type { ReportingRule } from "../../../model/plan";
import type { Reading } from "../head/number";
import type { Passage } from "../passages/passage";
import type { ProseDoubt } from "../prose-doubt";

/** "trước ngày 20 của các tháng 3, 6, 9". */
const DAY_OF_MONTHS =
  /ngay\s*(\d{1,2})\s*(?:hang\s*)?(?:cua\s*)?(?:cac\s*)?thang\s*(\d{1,2}(?:\s*(?:,|va|;)\s*(?:thang\s*)?\d{1,2})+)/g;
/** "trước ngày 15/3, 15/6, 15/9". */
const DAYS = /ngay\s*((?:\d{1,2}\s*\/\s*\d{1,2}(?!\s*\/)\s*(?:,|va|;)?\s*(?:ngay\s*)?){2,})/g;
/** "trước ngày 15 của tháng cuối quý". */
const LAST_MONTH = /ngay\s*(\d{1,2})\s*(?:cua\s*)?thang\s*cuoi\s*(?:cua\s*)?(?:moi\s*|hang\s*)?quy/g;
/** "báo cáo năm trước ngày 10 tháng 12", "báo cáo năm trước ngày 05/12". */
const YEARLY =
  /(?:bao cao (?:ket qua )?(?:tong ket |hang )?nam|\bnam\b(?! 20)|cuoi nam|tong ket nam)[^;.]{0,30}?ngay\s*(\d{1,2})\s*(?:thang|\/)\s*(\d{1,2})(?!\s*\/|\d|\s*,\s*\d)/g;
/** "trước ngày 05/12 báo cáo kết quả năm". */
const YEARLY_AFTER =
  /ngay\s*(\d{1,2})\s*(?:thang|\/)\s*(\d{1,2})(?!\s*\/|\d|\s*,\s*\d)[^.;]{0,20}?\bbao cao (?:ket qua )?(?:tong ket )?(?:hang )?nam\b/g;
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
  const same = rules.find((known) => known.kind === rule.kind);
  if (!same) rules.push(rule);
  else if (JSON.stringify(same) !== JSON.stringify(rule))
    doubts.push(doubt("report-rules-disagree", "warning", passage, null));
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

function quarterly(flat: string): ReportingRule[] {
  const rules: ReportingRule[] = [];
  for (const [, day, list] of flat.matchAll(DAY_OF_MONTHS)) add(rules, Number(day), monthsOf(list ?? ""));
  for (const [, list] of flat.matchAll(DAYS)) {
    const pairs = [...(list ?? "").matchAll(/(\d{1,2})\s*\/\s*(\d{1,2})/g)].map(
      (pair) => [Number(pair[1]), Number(pair[2])] as const,
    );
    const day = pairs[0]?.[0];
    if (day !== undefined && pairs.every(([own]) => own === day))
      add(
        rules,
        day,
        pairs.map(([, month]) => month),
      );
  }
  for (const [, day] of flat.matchAll(LAST_MONTH)) add(rules, Number(day), [3, 6, 9, 12]);
  if (rules.length === 0)
    for (const [, day, month] of flat.matchAll(HALF_YEAR)) add(rules, Number(day), [Number(month)]);
  return rules;
}

const monthsOf = (list: string): number[] => [...list.matchAll(/\d{1,2}/g)].map(([month]) => Number(month));

function add(rules: ReportingRule[], beforeDay: number, months: readonly number[]): void {
  const possible =
    beforeDay >= 1 && beforeDay <= 31 && months.length > 0 && months.every((month) => month >= 1 && month <= 12);
  if (possible) rules.push({ kind: "quarterly", beforeDay, months: [...months] });
}

function yearly(flat: string): ReportingRule[] {
  const rules: ReportingRule[] = [];
  const found = [...flat.matchAll(YEARLY), ...flat.matchAll(YEARLY_AFTER)];
  for (const [, day, month] of found.slice(0, 1)) {
    const before = `${String(Number(month)).padStart(2, "0")}-${String(Number(day)).padStart(2, "0")}`;
    if (Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31)
      rules.push({ kind: "annual", before });
  }
  return rules;
}

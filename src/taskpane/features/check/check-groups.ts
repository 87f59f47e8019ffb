import type { CheckLine } from "../../../application/checking/open-check";
import { CLARITIES, type Clarity } from "../../../engine/checks/clarity";
import { gathered } from "../../../engine/gathered";
import type { Severity } from "../../../engine/model/finding";
import { fold } from "../../../engine/text/fold";

/** What a person wants to see. */
export interface CheckFilter {
  readonly severity: Severity | null;
  readonly words: string;
  readonly waivedToo: boolean;
}

export const NO_FILTER: CheckFilter = { severity: null, words: "", waivedToo: false };

export function filteredLines(lines: readonly CheckLine[], filter: CheckFilter): CheckLine[] {
  const words = fold(filter.words).split(" ").filter(Boolean);
  return lines
    .filter(({ waived }) => filter.waivedToo || waived === null)
    .filter(({ severity }) => filter.severity === null || severity === filter.severity)
    .filter(({ message, task, value }) => {
      const searched = fold(`${message.vi} ${message.en} ${task ?? ""} ${value ?? ""}`);
      return words.every((word) => searched.includes(word));
    });
}

/** The findings of one rule. */
export interface RuleGroup {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly ownSeverity: Severity;
  readonly lines: readonly CheckLine[];
}

/** The findings of one "rõ"; "reading" are those that only reading could see. */
export interface ClarityGroup {
  readonly clarity: Clarity | "reading";
  readonly count: number;
  readonly rules: readonly RuleGroup[];
}

/** Grouped by the six "rõ", then by rule, in the order in which they were found: errors first. */
export function clarityGroups(lines: readonly CheckLine[]): ClarityGroup[] {
  return [...CLARITIES, "reading" as const].flatMap((clarity) => {
    const own = lines.filter((line) => (line.clarity ?? "reading") === clarity);
    const rules = [...gathered(own, ({ id }) => id).values()].flatMap(ruleGroup);
    return own.length === 0 ? [] : [{ clarity, count: own.length, rules }];
  });
}

/** What is said of a rule its first finding says. */
function ruleGroup(lines: readonly CheckLine[]): RuleGroup[] {
  const [first] = lines;
  if (first === undefined) return [];
  const { id, title, severity, ownSeverity } = first;
  return [{ id, title, severity, ownSeverity, lines }];
}

/** Those with one sure repair, which may be put right all at once. */
export const safeLines = (lines: readonly CheckLine[]): CheckLine[] =>
  lines.filter(({ fix, waived }) => fix === "auto" && waived === null);

/** Those one press puts right. */
export const oneClickLines = (lines: readonly CheckLine[]): CheckLine[] =>
  lines.filter(({ proposals, waived }) => waived === null && proposals.length === 1);

export const severityCounts = (lines: readonly CheckLine[]): Readonly<Record<Severity, number>> => ({
  error: lines.filter(({ severity }) => severity === "error").length,
  warning: lines.filter(({ severity }) => severity === "warning").length,
  note: lines.filter(({ severity }) => severity === "note").length,
});

/** Cells for the clipboard. */
export const lineCells = (
  { severity, place, task, value, message, proposals }: CheckLine,
  language: "vi" | "en",
): string[] =>
  [severity, place?.sheet, place?.cell, task, value, message[language], proposals[0]?.to].map((cell) => cell ?? "");

import { returnMessage } from "../../engine/consolidation/consolidation-texts";
import { HELD_TEXTS } from "../../engine/consolidation/held-texts";
import { type Answer, PROGRESSES } from "../../engine/model/answer";
import type { Finding } from "../../engine/model/finding";
import { askingFindingText } from "../../engine/returns/asking-findings";
import { PROGRESS_LABELS } from "../../engine/sheets/labels";
import type { Language } from "../../engine/text/language";
import type { ConsolidatedQuarter } from "./consolidate-returns";

/** The sentence of a finding, whichever part made it. */
export const consolidationMessage = (finding: Finding, language: Language): string =>
  returnMessage(finding, language) ?? askingFindingText(finding)[language];

/** The document `pciwb consolidate --json` prints (DESIGN 3.2). `register` is the name of the register's file. */
export function consolidateJson(quarter: ConsolidatedQuarter, register: string, language: Language) {
  const { consolidation, period, asOf } = quarter;
  const { returns, conservation, held, conflicts, completeness, answers, differences } = consolidation;
  return {
    schema: "pciwb.consolidate/1" as const,
    period: period.key,
    asOf,
    findings: quarter.findings.map((finding, at) => ({
      ...finding,
      key: `${finding.id}#${at + 1}`,
      message: consolidationMessage(finding, language),
    })),
    returns: returns.map(({ problem, ...one }) => ({
      ...one,
      problem: problem === null ? null : consolidationMessage(problem, language),
    })),
    conservation,
    completeness,
    answers: answers.map((answer, at) => answerJson(answer, at, register)),
    held: held.map((row) => ({ ...row, message: HELD_TEXTS[row.reason][language] })),
    conflicts: conflicts.map(({ values, ...conflict }) => ({
      ...conflict,
      values: values.map(({ value, source }) => ({ value: shownValue(conflict.field, value), source })),
    })),
    differences: differences.changed.map((one) => ({
      ...one,
      before: shownValue(one.field, one.before),
      after: shownValue(one.field, one.after),
    })),
    copied: differences.copied.map(({ task, body }) => ({ task, body })),
    summary: quarter.summary?.figures ?? {},
  };
}

/** An answer that a person typed has no file: it stands in the register itself. */
const answerJson = (answer: Answer, at: number, register: string) => ({
  ...answer,
  progress: answer.progress === null ? null : PROGRESS_LABELS.of(answer.progress),
  source: answer.source ?? { file: register, sheet: "Báo cáo", cell: `#${at + 1}` },
});

/** A progress as people read it; other values as they are. */
export function shownValue(field: string, value: string | number | null): string | number | null {
  const isProgress = field === "progress" && typeof value === "string";
  const progress = isProgress ? PROGRESSES.find((key) => key === value) : undefined;
  return progress === undefined ? value : PROGRESS_LABELS.of(progress);
}

import { ALL_WELL, type CheckedAnswer, NOTHING_FILLED, SELF_CHECKS } from "../engine/returns/self-check";
import { PROGRESS_LABELS } from "../engine/sheets/labels";
import { plainText } from "../engine/sheets/plain-text";
import type { PlainValue } from "../engine/workbook/cells";
import type { FilledRow } from "./demo-answers";

/** What `Tự kiểm tra` shows for cells as they were typed, also where they hold what no answer can ("80%" as text). */
export function shownSelfCheck(row: FilledRow | null, sentOn: string): string {
  if (row === null || Object.values(row).every(({ kind }) => kind === "empty")) return NOTHING_FILLED;
  const progress = plainText(row.progress);
  const asTyped: Readonly<Record<string, boolean>> = {
    "progress-missing": progress === "",
    "progress-outside-list": PROGRESS_LABELS.keyOf(progress) === null,
    "percent-outside-scale": row.percent.kind === "text",
    "completion-day-missing": progress === PROGRESS_LABELS.of("done") && row.completedOn.kind === "empty",
    "completion-day-no-date": row.completedOn.kind === "text",
  };
  const answer = answerOf(row, sentOn);
  return SELF_CHECKS.find(({ id, holds }) => asTyped[id] ?? holds(answer))?.message ?? ALL_WELL;
}

const words = (value: PlainValue): string | null => plainText(value) || null;

const answerOf = (row: FilledRow, sentOn: string): CheckedAnswer => ({
  progress: PROGRESS_LABELS.keyOf(plainText(row.progress)),
  percent: row.percent.kind === "number" ? row.percent.number : null,
  result: words(row.result),
  completedOn: row.completedOn.kind === "date" ? row.completedOn.date : null,
  evidence: words(row.evidence),
  obstacles: words(row.obstacles),
  proposals: words(row.proposals),
  reporter: words(row.reporter),
  sentOn,
});

import { PROGRESS_LABELS } from "../../sheets/labels";
import type { Quarter } from "../quarter";
import { BLANK, type Criterion, countAnswers, FILLED, quoted } from "./register-formulas";

/** Answers that claim a result (a text, or "Đã hoàn thành") and leave `Minh chứng` blank. */
export function countWithoutEvidence(
  quarter: Quarter,
  criteria: readonly Criterion[],
  key = quarter.period.key,
): string {
  const blank: Criterion[] = [...criteria, ["Minh chứng", BLANK]];
  const done: Criterion[] = [...blank, ["Kết quả thực hiện", BLANK], ["Tiến độ", quoted(PROGRESS_LABELS.of("done"))]];
  const withText: Criterion[] = [...blank, ["Kết quả thực hiện", FILLED]];
  return `${countAnswers(quarter, withText, key)}+${countAnswers(quarter, done, key)}`;
}

import { asOfficeDate } from "../../engine/calendar/calendar-date";
import type { Register } from "../../engine/model/register";
import { periodLabel } from "../../engine/periods/period";
import { STATUS_LABELS } from "../../engine/sheets/labels";
import { occurring, type StatusCounts } from "../../engine/status/roll-ups";
import type { RegisterChange } from "../register/change-register";
import { type JudgementForm, withJudgement } from "./apply-judgement";
import type { RegisterJudgement } from "./judge-register";

/** "70 Chưa báo cáo, 2 Chưa đến thời gian thực hiện": the states that occur. */
export const countsText = (counts: StatusCounts): string =>
  occurring(counts)
    .map((status) => `${counts[status]} ${STATUS_LABELS.of(status)}`)
    .join(", ");

/** A judgement as a change of the register: what is written, and the line of `Nhật ký`. */
export function judgementChange(
  register: Register,
  judgement: RegisterJudgement,
  form: JudgementForm = "as-before",
): RegisterChange {
  const { asOf, period } = judgement.question;
  return {
    register: withJudgement(register, judgement, form),
    what: `Đánh giá trạng thái đến ngày ${asOfficeDate(asOf)}, kỳ ${periodLabel(period)}`,
    before: labelCounts(Object.values(register.judgements).map(({ status }) => status)),
    after: countsText(judgement.rollUps.plan),
  };
}

/** Counts of what stood in the column before, which may hold words of ours only; "" where nothing was judged. */
function labelCounts(labels: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const label of labels) if (label !== "") counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].map(([label, count]) => `${count} ${label}`).join(", ");
}

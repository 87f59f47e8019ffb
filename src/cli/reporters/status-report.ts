import { gapSentence } from "../../application/status/gap-texts";
import type { RegisterJudgement } from "../../application/status/judge-register";
import { countsText } from "../../application/status/judgement-change";
import { asOfficeDate } from "../../engine/calendar/calendar-date";
import type { Register } from "../../engine/model/register";
import { WORST_FIRST } from "../../engine/model/status";
import { periodLabel } from "../../engine/periods/period";
import { STATUS_LABELS } from "../../engine/sheets/labels";
import { subIndexLabel } from "../../engine/sheets/register/scores-sheet";

const SHOWN_TASKS = 15;
/** States somebody has to do something about, the worst first. */
const TO_SHOW = WORST_FIRST.slice(0, 6);

/** What a person reads after `pciwb status`: counts, the tasks to look at with their reasons, the gaps. */
export function statusReport(judgement: RegisterJudgement, register: Register, out: string | null): string[] {
  const { question, rollUps, findings } = judgement;
  return [
    `Trạng thái đến ngày ${asOfficeDate(question.asOf)}, kỳ ${periodLabel(question.period)} (báo cáo trước ngày ${asOfficeDate(question.reportDue)})`,
    countsText(rollUps.plan) || "Không có nhiệm vụ nào.",
    ...taskLines(judgement),
    ...gapLines(judgement, register),
    ...findings.map(({ severity, message }) => `${severity === "note" ? "Ghi chú" : "CẢNH BÁO"}: ${message}`),
    ...(out === null ? [] : [`Đã ghi: ${out}`]),
  ];
}

function taskLines({ tasks }: RegisterJudgement): string[] {
  const ranked = TO_SHOW.flatMap((status) => tasks.filter((task) => task.status === status));
  const shown = ranked.slice(0, SHOWN_TASKS);
  const hidden = ranked.length - shown.length;
  return [
    ...shown.map(({ id, status, because }) => `${id} ${STATUS_LABELS.of(status)}: ${because}`),
    ...(hidden === 0 ? [] : [`… và ${hidden} nhiệm vụ khác, xem cột “Trạng thái” của trang “Nhiệm vụ”.`]),
  ];
}

const gapLines = ({ gaps }: RegisterJudgement, { subIndices }: Register): string[] =>
  gaps.length === 0
    ? []
    : [
        "Chênh lệch so với mục tiêu:",
        ...gaps.map((gap) => `  ${gap.index}, ${subIndexLabel(gap.subIndex, subIndices)}: ${gapSentence(gap)}`),
      ];

import { asOfficeDate } from "../../calendar/calendar-date";
import type { Answer } from "../../model/answer";
import { periodLabel, periodOf } from "../../periods/period";
import { withComma } from "../../text/decimal-comma";
import { PROGRESS_LABELS } from "../labels";

/** "Quý III/2025: Đang thực hiện, 60%" and what else was said, one thing a line; "" where nothing was answered. */
export function previousAnswerText(answer: Answer | null): string {
  if (answer === null) return "";
  const period = periodOf(answer.period);
  const said = [
    answer.progress === null ? null : PROGRESS_LABELS.of(answer.progress),
    answer.percent === null ? null : `${withComma(answer.percent)}%`,
    answer.completedOn === null ? null : `xong ngày ${asOfficeDate(answer.completedOn)}`,
  ].filter((part) => part !== null);
  const head = `${period === null ? answer.period : periodLabel(period)}: ${said.join(", ") || "có báo cáo"}`;
  const rest = [
    ["Kết quả", answer.result],
    ["Khó khăn", answer.obstacles],
    ["Đề xuất", answer.proposals],
  ].flatMap(([label, text]) => (text ? [`${label}: ${text}`] : []));
  return [head, ...rest].join("\n");
}

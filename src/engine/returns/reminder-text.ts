import { asOfficeDate } from "../calendar/calendar-date";
import type { PlanHead, Task } from "../model/plan";
import { type Period, periodLabel } from "../periods/period";
import { cutText } from "../workbook/excel-limits";
import type { BodyCompleteness } from "./completeness";

export interface Reminder {
  readonly plan: PlanHead;
  readonly period: Period;
  readonly asOf: string;
  /** First late day; null where there is none. */
  readonly reportDue: string | null;
  readonly completeness: BodyCompleteness;
  /** Null for a task the plan no longer holds. */
  readonly taskOf: (id: string) => Task | null;
  /** What `Tự kiểm tra` says of the body's answer. */
  readonly remarkOf: (id: string) => string;
}

/** Whether a body has to send anything: an answer is missing, or not valid. */
const mustSend = ({ missing, toMend }: BodyCompleteness): boolean => missing.length + toMend.length > 0;

/** Whether a body has to be told anything: it must send something, or sent it late. */
export const needsReminder = (one: BodyCompleteness): boolean => mustSend(one) || one.late.length > 0;

/** A letter to one body, ready to copy: what was expected by when, what is missing, what to complete, what came late, what to do. */
export function reminderText(reminder: Reminder): string {
  const { missing, toMend, late } = reminder.completeness;
  return [
    `Kính gửi: ${reminder.completeness.body}`,
    openingOf(reminder),
    ...listOf(`Còn thiếu báo cáo ${missing.length} nhiệm vụ:`, missing, (id) => taskLine(id, reminder)),
    ...listOf(
      `Cần bổ sung, chỉnh lý ${toMend.length} nhiệm vụ:`,
      toMend,
      (id) => `${numberOf(id, reminder)}: ${reminder.remarkOf(id)}`,
    ),
    ...(late.length === 0 ? [] : [`Gửi chậm hoặc không ghi ngày gửi: ${late.length} nhiệm vụ.`]),
    closingOf(reminder),
  ].join("\n");
}

function openingOf({ plan, period, asOf, reportDue, completeness }: Reminder): string {
  const number = plan.number === null ? "kế hoạch" : `Kế hoạch số ${plan.number}`;
  const issued = plan.issuedOn === null ? "" : ` ngày ${asOfficeDate(plan.issuedOn)}`;
  const due = reportDue === null ? "" : `, gửi trước ngày ${asOfficeDate(reportDue)}`;
  const { expected, reported } = completeness;
  const received = reported === 0 ? "chưa nhận được báo cáo nào" : `đã nhận được báo cáo của ${reported} nhiệm vụ`;
  return `Theo ${number}${issued}, đơn vị có ${expected} nhiệm vụ phải báo cáo kỳ ${periodLabel(period)}${due}. Tính đến ngày ${asOfficeDate(asOf)}, ${received}.`;
}

const listOf = (heading: string, ids: readonly string[], lineOf: (id: string) => string): string[] =>
  ids.length === 0 ? [] : [heading, ...ids.map((id) => `- ${lineOf(id)}`)];

const numberOf = (id: string, { taskOf }: Reminder): string => {
  const printed = taskOf(id)?.printedNumber ?? null;
  return printed === null ? id : `${id} (STT ${printed})`;
};

const LONGEST_TASK = 110;

function taskLine(id: string, reminder: Reminder): string {
  const text = (reminder.taskOf(id)?.text ?? "").replace(/\s+/g, " ").trim();
  const short = text.length > LONGEST_TASK ? `${cutText(text, LONGEST_TASK).replace(/\s\S*$/, "")}…` : text;
  return short === "" ? numberOf(id, reminder) : `${numberOf(id, reminder)}: ${short}`;
}

function closingOf({ plan, asOf, reportDue, completeness }: Reminder): string {
  if (!mustSend(completeness)) return "Lần này không phải gửi lại; đề nghị đơn vị gửi đúng hạn từ kỳ sau. Trân trọng.";
  const to = plan.reportTo === null ? "" : ` về ${plan.reportTo}`;
  const when =
    reportDue !== null && asOf < reportDue
      ? ` trước ngày ${asOfficeDate(reportDue)}`
      : " ngay khi nhận được thông báo này";
  return `Đề nghị đơn vị điền vào phiếu báo cáo đã giao và gửi lại${to}${when}. Trân trọng.`;
}

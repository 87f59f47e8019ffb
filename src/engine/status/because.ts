import { dayNumber } from "../calendar/calendar-date";
import type { Answer } from "../model/answer";
import { type ReasonFact, reasonParts, type StatusReason } from "../model/status-reasons";
import { periodLabel } from "../periods/period";
import { completionDay } from "./completion";
import type { StatusCase } from "./status-case";

/** dd/mm/yyyy. Written for every task and body of a register: the figures change places, nobody asks whether the day exists. */
const officeDate = (date: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}` : date;
const dayText = (date: string | null): string => (date === null ? "" : officeDate(date));

const sentText = (answer: Answer | null): string =>
  answer?.sentOn == null ? "không ghi ngày gửi" : `gửi ngày ${officeDate(answer.sentOn)}`;

const FACTS: Readonly<Record<ReasonFact, (one: StatusCase) => string>> = {
  completed: (one) => dayText(completionDay(one)),
  due: ({ due }) => dayText(due),
  latestSent: ({ latest }) => sentText(latest),
  sent: ({ inPeriod }) => sentText(inPeriod),
  start: ({ start }) => dayText(start),
  asOf: ({ question }) => dayText(question.asOf),
  period: ({ question }) => `kỳ ${periodLabel(question.period)}`,
  reportDue: ({ question }) => dayText(question.reportDue),
  days: ({ due, question }) => String((dayNumber(due ?? question.asOf) ?? 0) - (dayNumber(question.asOf) ?? 0)),
};

/** The sentence with the facts of one case: "Hạn 30/09/2025 đã qua, đến 10/12/2025 chưa có báo cáo hoàn thành." */
export function becauseOf(reason: StatusReason, one: StatusCase): string {
  let sentence = "";
  for (const part of reasonParts(reason)) sentence += "text" in part ? part.text : FACTS[part.fact](one);
  return sentence;
}

import { asOfficeDate } from "../../../engine/calendar/calendar-date";
import type { PlanHead, ReportingRule } from "../../../engine/model/plan";
import type { ReadPlanTexts } from "./read-plan.vi";

export interface PlanFact {
  readonly label: string;
  readonly value: string;
}

/** What the plan says about itself, as label and value; what it does not say is left out. */
export function planFacts(head: PlanHead, texts: ReadPlanTexts["preview"]): PlanFact[] {
  const { facts } = texts;
  const period = head.period === null ? "" : yearsOf(head.period);
  return [
    { label: facts.issuer, value: head.issuer ?? "" },
    { label: facts.period, value: period },
    { label: facts.indexes, value: head.indexes.join(", ") },
    { label: facts.reporting, value: head.reporting.map((rule) => ruleText(rule, texts)).join("; ") },
    { label: facts.replaces, value: head.replaces.join("; ") },
  ].filter(({ value }) => value !== "");
}

/** "Số 220/KH-UBND, ngày 28/08/2025"; empty where neither is known. */
export function planNumberLine(head: PlanHead, texts: ReadPlanTexts["preview"]): string {
  const parts = [
    head.number === null ? null : texts.number(head.number),
    head.issuedOn === null ? null : texts.issued(asOfficeDate(head.issuedOn)),
  ];
  return parts.filter((part) => part !== null).join(", ");
}

const yearsOf = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  from === to ? String(from) : `${from}–${to}`;

function ruleText(rule: ReportingRule, texts: ReadPlanTexts["preview"]): string {
  if (rule.kind === "quarterly") return texts.quarterly(rule.beforeDay, rule.months.join(", "));
  const [month = "", day = ""] = rule.before.split("-");
  return texts.annual(`${day}/${month}`);
}

import type { Severity } from "../model/finding";
import type { Register } from "../model/register";

const WAIVE = "checks.waive:";
const SEVERITY = "checks.severity:";
const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };
const isSeverity = (text: string): text is Severity => text in WEIGHT;

/** Why a person let a finding stand; null where nobody did. */
export const waiverOf = (register: Register, key: string): string | null =>
  register.decisions[`${WAIVE}${key}`] ?? null;

/** The severity of a rule in this workbook: people may lower it, never raise it. */
export function severityIn(register: Register, rule: { readonly id: string; readonly severity: Severity }): Severity {
  const chosen = register.decisions[`${SEVERITY}${rule.id}`] ?? "";
  return isSeverity(chosen) && WEIGHT[chosen] > WEIGHT[rule.severity] ? chosen : rule.severity;
}

const withDecision = (register: Register, key: string, value: string | null): Register => {
  const others = Object.entries(register.decisions).filter(([one]) => one !== key);
  return { ...register, decisions: Object.fromEntries(value === null ? others : [...others, [key, value]]) };
};

/** Lets a finding stand, with the reason; null takes the waiver back. */
export const withWaiver = (register: Register, key: string, reason: string | null): Register =>
  withDecision(register, `${WAIVE}${key}`, reason);

/** Lowers the severity of a rule in this workbook; null puts back the rule's own. */
export const withSeverity = (register: Register, rule: string, severity: Severity | null): Register =>
  withDecision(register, `${SEVERITY}${rule}`, severity);

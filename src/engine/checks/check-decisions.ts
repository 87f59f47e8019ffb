import type { Severity } from "../model/finding";
import type { Register } from "../model/register";

const WAIVE = "checks.waive:";
const SEVERITY = "checks.severity:";
const FROM_THE_GRAVEST: readonly Severity[] = ["error", "warning", "note"];

/** Why a person let a finding stand; null where nobody did. */
export const waiverOf = (register: Register, key: string): string | null =>
  register.decisions[`${WAIVE}${key}`] ?? null;

/** Those a person may give a rule in a workbook: below its own, the next lower first. */
export const lowerSeverities = (own: Severity): readonly Severity[] =>
  FROM_THE_GRAVEST.slice(FROM_THE_GRAVEST.indexOf(own) + 1);

/** What a person chose for a rule in this workbook; null where nobody did. */
export const loweredTo = (register: Register, rule: string): Severity | null =>
  FROM_THE_GRAVEST.find((one) => one === register.decisions[`${SEVERITY}${rule}`]) ?? null;

/** The severity of a rule in this workbook: people may lower it, never raise it. */
export function severityIn(register: Register, rule: { readonly id: string; readonly severity: Severity }): Severity {
  const chosen = loweredTo(register, rule.id);
  return chosen !== null && lowerSeverities(rule.severity).includes(chosen) ? chosen : rule.severity;
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

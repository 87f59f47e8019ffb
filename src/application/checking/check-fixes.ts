import type { CalendarDate } from "../../engine/calendar/calendar-date";
import { type AppliedFix, applyFixes, type FixChoice, safeFix } from "../../engine/checks/apply-fixes";
import { loweredTo, withSeverity, withWaiver } from "../../engine/checks/check-decisions";
import { ruleTitle } from "../../engine/checks/rule-texts";
import type { Severity } from "../../engine/model/finding";
import type { Register } from "../../engine/model/register";
import { SEVERITY_LABELS } from "../../engine/sheets/labels";
import { standingReadingFindings } from "../reading/reading-findings";
import type { RegisterChange } from "../register/change-register";
import { checkSurroundings } from "./check-surroundings";

/**
 * What to put right: "SAFE" is everything with one likely repair; else rules by their id or single findings by their key, where
 * the likeliest proposal is taken unless `chosen` names another one (key → proposal as shown).
 */
export interface WantedFixes {
  readonly what: "SAFE" | readonly string[];
  readonly chosen?: Readonly<Record<string, string>>;
}

export interface FixingChange extends RegisterChange {
  readonly applied: readonly AppliedFix[];
}

/** Puts findings right as one change of the register: one line in `Nhật ký`, one undo. */
export function fixRegister(register: Register, asOf: CalendarDate, wanted: WantedFixes): FixingChange {
  const { register: fixed, applied } = applyFixes(
    register,
    checkSurroundings(asOf),
    choiceOf(wanted),
    standingReadingFindings,
  );
  const counts = new Map<string, number>();
  for (const { finding } of applied) counts.set(finding.id, (counts.get(finding.id) ?? 0) + 1);
  const rules = [...counts].map(([id, count]) => `${ruleTitle(id) ?? id}: ${count}`).join("; ");
  return {
    register: fixed,
    applied,
    what: `Sửa ${applied.length} lỗi kiểm tra`,
    before: shortened(applied.map(({ finding }) => `${finding.task ?? ""} ${finding.value ?? "(trống)"}`.trim())),
    after: shortened([rules, ...applied.map(({ finding, to }) => `${finding.task ?? ""} ${to}`.trim())]),
  };
}

const LONGEST = 2_000;
const shortened = (parts: readonly string[]): string => {
  const text = parts.filter((part) => part !== "").join(" | ");
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

function choiceOf({ what, chosen = {} }: WantedFixes): FixChoice {
  if (what === "SAFE") return safeFix;
  const named = new Set(what);
  return (finding) => {
    if (finding.fix === "manual" || finding.waived !== null) return null;
    if (!named.has(finding.key) && !named.has(finding.id)) return null;
    const to = chosen[finding.key];
    return finding.proposals.find((one) => one.to === to) ?? finding.proposals[0] ?? null;
  };
}

/** Lets a finding stand, with the reason; null takes it back. */
export const waiveFinding = (register: Register, key: string, reason: string | null): RegisterChange => ({
  register: withWaiver(register, key, reason),
  what: reason === null ? "Bỏ chấp nhận một nội dung kiểm tra" : "Chấp nhận một nội dung kiểm tra",
  before: key,
  after: reason ?? "",
});

/** Lowers the severity of a rule in this workbook; null puts back the rule's own. */
export const lowerSeverity = (register: Register, rule: string, severity: Severity | null): RegisterChange => ({
  register: withSeverity(register, rule, severity),
  what: `Đổi mức độ của “${ruleTitle(rule) ?? rule}”`,
  before: levelName(loweredTo(register, rule)),
  after: levelName(severity),
});

/** As `Nhật ký` says it. */
const levelName = (severity: Severity | null): string =>
  severity === null ? "(mức của điều kiểm tra)" : SEVERITY_LABELS.of(severity);

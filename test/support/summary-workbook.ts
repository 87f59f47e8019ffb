import { registerWorkbook } from "../../src/application/register/write-register";
import {
  type QuarterSummary,
  summariseJudged,
  summariseRegister,
} from "../../src/application/summary/summarise-register";
import type { Register } from "../../src/engine/model/register";
import { firstRegister } from "../../src/engine/sheets/register/merge-reading";
import type { Quarter } from "../../src/engine/summary/quarter";
import type { PlainWorkbook } from "../../src/engine/workbook/plain";

export const OCCASION = { at: "2025-12-12T01:00:00Z", who: "Nguyễn Văn An" };

/** The summary of a quarter that is there as plain values. */
export function summaryOf(quarter: Quarter): QuarterSummary {
  const { plan, bodies, subIndices, expected, answers } = quarter;
  return summariseJudged({ ...firstRegister(plan, bodies, subIndices), expected, answers }, quarter);
}

/** The summary of a register, which must expect reports for the period. */
export function summaryIn(register: Register, asOf: string, period: string): QuarterSummary {
  const summary = summariseRegister(register, { asOf, period });
  if (!summary.ok) throw new Error(JSON.stringify(summary.failure));
  return summary.value;
}

export const workbookOf = ({ register, sheets }: QuarterSummary): PlainWorkbook =>
  registerWorkbook(register, OCCASION, sheets);

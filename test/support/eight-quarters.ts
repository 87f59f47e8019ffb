import type { Register } from "../../src/engine/model/register";

/** Two years of quarters with the day on which each is summed up. */
export const EIGHT_QUARTERS = [
  ["2025-Q4", "2025-12-20"],
  ["2026-Q1", "2026-03-25"],
  ["2026-Q2", "2026-06-25"],
  ["2026-Q3", "2026-09-25"],
  ["2026-Q4", "2026-12-20"],
  ["2027-Q1", "2027-03-25"],
  ["2027-Q2", "2027-06-25"],
  ["2027-Q3", "2027-09-25"],
] as const;

/** The same plan, run on to the end of 2027: those quarters are its own. */
export const runningOn = (register: Register): Register => ({
  ...register,
  plan: { ...register.plan, plan: { ...register.plan.plan, period: { from: 2025, to: 2027 } } },
});

import { quarterOf } from "../../src/engine/periods/period";
import type { ReturnForm } from "../../src/engine/returns/return-form";
import { aPlan, aTask, aTiming } from "./plan-builders";

/** A form of two tasks for the annual report of 2025. */
export const aReturnForm = (change: Partial<ReturnForm> = {}): ReturnForm => ({
  plan: aPlan().plan,
  body: "Sở Xây dựng",
  period: quarterOf(2025, 4),
  reportDue: "2025-12-10",
  rows: [
    { task: aTask(), previous: null },
    {
      task: aTask({
        id: "999-I-002",
        printedNumber: "2",
        text: "- Khảo sát doanh nghiệp.",
        timing: aTiming({ kind: "quarter", start: "2025-10-01", due: "2025-12-31" }),
      }),
      previous: null,
    },
  ],
  templateVersion: "1",
  ...change,
});

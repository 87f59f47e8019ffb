import { dueAfterReportDay as rule } from "../../../../src/engine/checks/rules/due-after-report-day";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Hạn hoàn thành", value: null, fix: "manual", to: [] }],
  accepts: {
    "a plan without reporting days": {
      head: { reporting: [] },
      task: {
        timing: { execution: "Quý I/2026", milestone: null, kind: "quarter", start: "2026-01-01", due: "2026-03-31" },
      },
    },
  },
});

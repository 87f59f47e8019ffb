import { dueBeforeIssue as rule } from "../../../../src/engine/checks/rules/due-before-issue";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Hạn hoàn thành", value: "31/03/2025", fix: "choose", to: ["Tháng 3/2026"] }],
  accepts: {
    "no day of issue": {
      head: { issuedOn: null },
      task: {
        timing: { execution: "Tháng 3/2025", milestone: null, kind: "month", start: "2025-03-01", due: "2025-03-31" },
      },
    },
  },
});

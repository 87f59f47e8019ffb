import { dueBeforeStart as rule } from "../../../../src/engine/checks/rules/due-before-start";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    { of: first, column: "Hạn hoàn thành", value: "01/10/2025", fix: "choose", to: ["01/10/2025 – 31/12/2025"] },
  ],
  accepts: {
    "one day": {
      task: {
        timing: {
          execution: "15/11/2025",
          milestone: "15/11/2025",
          kind: "date",
          start: "2025-11-15",
          due: "2025-11-15",
        },
      },
    },
  },
});

import { dueOutsidePlan as rule } from "../../../../src/engine/checks/rules/due-outside-plan";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Hạn hoàn thành", value: "31/12/2031", fix: "choose", to: ["Năm 2026"] }],
  accepts: {
    "a plan without a period": {
      head: { period: null },
      task: {
        timing: { execution: "Năm 2031", milestone: null, kind: "year", start: "2031-01-01", due: "2031-12-31" },
      },
    },
  },
});

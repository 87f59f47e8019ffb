import { timingMissing as rule } from "../../../../src/engine/checks/rules/timing-missing";
import { checkCases } from "../check-cases";

const [first, second] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    { of: first, column: "Thời gian thực hiện", value: null, fix: "manual", to: [] },
    { of: second ?? {}, column: "Thời gian thực hiện", value: "-", fix: "manual", to: [] },
  ],
  accepts: {
    "days typed by a person": {
      tasks: [{}, { timing: { execution: null, milestone: null, kind: "date", due: "2026-03-31" } }],
    },
  },
});

import { timingByReference as rule } from "../../../../src/engine/checks/rules/timing-by-reference";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Hạn hoàn thành", value: "Theo mốc thời gian được giao", fix: "manual", to: [] }],
  accepts: {
    "ongoing work": { task: {} },
  },
});

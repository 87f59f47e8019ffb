import { timingColumnMissing as rule } from "../../../../src/engine/checks/rules/timing-column-missing";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Thời gian thực hiện", value: null, fix: "manual", to: [] }],
});

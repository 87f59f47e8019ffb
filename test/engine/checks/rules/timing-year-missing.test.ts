import { timingYearMissing as rule } from "../../../../src/engine/checks/rules/timing-year-missing";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Thời gian thực hiện", value: "Tháng 3", fix: "choose", to: ["Tháng 3/2026"] }],
});

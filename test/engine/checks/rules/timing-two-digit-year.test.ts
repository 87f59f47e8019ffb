import { timingTwoDigitYear as rule } from "../../../../src/engine/checks/rules/timing-two-digit-year";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Thời gian thực hiện", value: "15/11/25", fix: "auto", to: ["15/11/2025"] }],
});

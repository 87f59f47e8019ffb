import { timingFrequencyAssumed as rule } from "../../../../src/engine/checks/rules/timing-frequency-assumed";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Thời gian thực hiện", value: "Năm", fix: "auto", to: ["Hằng năm"] }],
});

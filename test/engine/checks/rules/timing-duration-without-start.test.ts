import { timingDurationWithoutStart as rule } from "../../../../src/engine/checks/rules/timing-duration-without-start";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Thời gian thực hiện", value: "Trong 30 ngày", fix: "manual", to: [] }],
});

import { timingUnreadable as rule } from "../../../../src/engine/checks/rules/timing-unreadable";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Thời gian thực hiện", value: "Tháng 13/2025", fix: "manual", to: [] }],
});

import { recurrenceWithoutRule as rule } from "../../../../src/engine/checks/rules/recurrence-without-rule";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Thời gian thực hiện", value: "Định kỳ", fix: "manual", to: [] }],
});

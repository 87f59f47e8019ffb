import { dueDayMonthSwapped as rule } from "../../../../src/engine/checks/rules/due-day-month-swapped";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Hạn hoàn thành", value: "11/05/2025", fix: "auto", to: ["05/11/2025"] }],
});

import { timingDayMonthSwap as rule } from "../../../../src/engine/checks/rules/timing-day-month-swap";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    { of: first, column: "Thời gian thực hiện", value: "2025-12-10 00:00:00", fix: "choose", to: ["12/10/2025"] },
  ],
});

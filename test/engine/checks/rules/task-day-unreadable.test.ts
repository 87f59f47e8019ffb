import { taskDayUnreadable as rule } from "../../../../src/engine/checks/rules/task-day-unreadable";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Hạn hoàn thành", value: "31/02/2026", fix: "manual", to: [] }],
});

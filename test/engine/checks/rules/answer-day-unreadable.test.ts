import { answerDayUnreadable as rule } from "../../../../src/engine/checks/rules/answer-day-unreadable";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Ngày hoàn thành", value: "31/02/2026", fix: "manual", to: [] }],
});

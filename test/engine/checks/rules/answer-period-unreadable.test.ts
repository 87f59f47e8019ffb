import { answerPeriodUnreadable as rule } from "../../../../src/engine/checks/rules/answer-period-unreadable";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Kỳ", value: "Quý III/2025", fix: "auto", to: ["2025-Q3"] }],
  accepts: {
    "a period as it is written": { answers: [{ period: "2025-Q3" }] },
  },
});

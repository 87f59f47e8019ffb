import { answerDayInFuture as rule } from "../../../../src/engine/checks/rules/answer-day-in-future";
import { checkCases } from "../check-cases";

const [first, second] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    { of: first, column: "Ngày hoàn thành", value: "01/03/2026", fix: "choose", to: ["01/03/2025"] },
    { of: second ?? {}, column: "Ngày gửi", value: "05/12/2042", fix: "choose", to: ["05/12/2025"] },
  ],
  accepts: {
    "completed on the day it was sent": {
      answers: [{ progress: "done", percent: 100, completedOn: "2025-12-05", sentOn: "2025-12-05" }],
    },
  },
});

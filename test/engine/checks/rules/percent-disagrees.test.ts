import { percentDisagrees as rule } from "../../../../src/engine/checks/rules/percent-disagrees";
import { checkCases } from "../check-cases";

const [first, second, third] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    { of: first, column: "Tỷ lệ (%)", value: "60", fix: "choose", to: ["100"] },
    { of: second ?? {}, column: "Tỷ lệ (%)", value: "40", fix: "choose", to: ["0"] },
    { of: third ?? {}, column: "Tỷ lệ (%)", value: "100", fix: "choose", to: ["Đã hoàn thành"] },
  ],
  accepts: {
    "a suspended task at any percentage": {
      answers: [{ progress: "suspended", percent: 100, obstacles: "Chờ hướng dẫn." }],
    },
    "a blank percentage": { answers: [{ progress: "done", percent: null, completedOn: "2025-11-20" }] },
  },
});

import { answerBodyUnexpected as rule } from "../../../../src/engine/checks/rules/answer-body-unexpected";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Đơn vị", value: "Sở Y tế", fix: "choose", to: ["Sở Tài chính"] }],
  accepts: {
    "a member of a collective that leads": {
      task: { leadBodies: ["Các Sở, ban, ngành"] },
      answers: [{ body: "Sở Y tế" }],
    },
  },
});

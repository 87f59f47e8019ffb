import { answerRepeated as rule } from "../../../../src/engine/checks/rules/answer-repeated";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Đơn vị", value: "Sở Tài chính", fix: "choose", to: ["(xóa dòng)"] }],
});

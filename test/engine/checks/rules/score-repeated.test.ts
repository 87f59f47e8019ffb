import { scoreRepeated as rule } from "../../../../src/engine/checks/rules/score-repeated";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Điểm", value: "7,3", fix: "choose", to: ["(xóa dòng)"] }],
});

import { subIndexByNumeral as rule } from "../../../../src/engine/checks/rules/sub-index-by-numeral";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Chỉ số thành phần", value: "VII", fix: "choose", to: ["Gia nhập thị trường"] }],
});

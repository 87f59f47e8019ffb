import { subIndexNotOfHeading as rule } from "../../../../src/engine/checks/rules/sub-index-not-of-heading";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    { of: first, column: "Chỉ số thành phần", value: "Chi phí tuân thủ", fix: "choose", to: ["Gia nhập thị trường"] },
  ],
});

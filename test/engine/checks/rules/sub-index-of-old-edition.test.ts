import { subIndexOfOldEdition as rule } from "../../../../src/engine/checks/rules/sub-index-of-old-edition";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    { of: first, column: "Chỉ số thành phần", value: "Chi phí thời gian", fix: "auto", to: ["Chi phí tuân thủ"] },
  ],
});

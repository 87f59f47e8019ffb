import { subIndexUnknown as rule } from "../../../../src/engine/checks/rules/sub-index-unknown";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    { of: first, column: "Chỉ số thành phần", value: "Gia nhập thị trươg", fix: "auto", to: ["Gia nhập thị trường"] },
  ],
});

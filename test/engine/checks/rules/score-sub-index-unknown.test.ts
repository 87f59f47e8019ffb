import { scoreSubIndexUnknown as rule } from "../../../../src/engine/checks/rules/score-sub-index-unknown";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Chỉ số", value: "Gia nhập thị trươg", fix: "auto", to: ["Gia nhập thị trường"] }],
});

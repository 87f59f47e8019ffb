import { coordinatingBodyTrailingMark as rule } from "../../../../src/engine/checks/rules/coordinating-body-trailing-mark";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Cơ quan phối hợp", value: "Sở Tài chính,", fix: "auto", to: ["Sở Tài chính"] }],
});

import { targetOutOfScale as rule } from "../../../../src/engine/checks/rules/target-out-of-scale";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Mục tiêu từ", value: "81", fix: "choose", to: ["8,1"] }],
});

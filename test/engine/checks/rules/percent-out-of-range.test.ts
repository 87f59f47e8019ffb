import { percentOutOfRange as rule } from "../../../../src/engine/checks/rules/percent-out-of-range";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Tỷ lệ (%)", value: "150", fix: "choose", to: ["100"] }],
});

import { percentFraction as rule } from "../../../../src/engine/checks/rules/percent-fraction";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Tỷ lệ (%)", value: "0,8", fix: "choose", to: ["80"] }],
});

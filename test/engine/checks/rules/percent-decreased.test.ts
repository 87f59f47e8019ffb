import { percentDecreased as rule } from "../../../../src/engine/checks/rules/percent-decreased";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Tỷ lệ (%)", value: "60", fix: "manual", to: [] }],
});

import { printedNumberOutOfOrder as rule } from "../../../../src/engine/checks/rules/printed-number-out-of-order";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "STT", value: "4", fix: "manual", to: [] }],
});

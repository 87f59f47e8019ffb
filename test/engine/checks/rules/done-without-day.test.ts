import { doneWithoutDay as rule } from "../../../../src/engine/checks/rules/done-without-day";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Ngày hoàn thành", value: null, fix: "choose", to: ["05/12/2025"] }],
});

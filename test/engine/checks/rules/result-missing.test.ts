import { resultMissing as rule } from "../../../../src/engine/checks/rules/result-missing";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Kết quả thực hiện", value: null, fix: "manual", to: [] }],
});

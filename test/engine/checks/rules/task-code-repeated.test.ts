import { taskCodeRepeated as rule } from "../../../../src/engine/checks/rules/task-code-repeated";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Mã nhiệm vụ", value: "999-I-001", fix: "manual", to: [] }],
});

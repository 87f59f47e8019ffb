import { answerTaskUnknown as rule } from "../../../../src/engine/checks/rules/answer-task-unknown";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Mã nhiệm vụ", value: "999-I-777", fix: "manual", to: [] }],
});

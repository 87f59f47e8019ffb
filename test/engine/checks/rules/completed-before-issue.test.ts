import { completedBeforeIssue as rule } from "../../../../src/engine/checks/rules/completed-before-issue";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Ngày hoàn thành", value: "20/11/2024", fix: "choose", to: ["20/11/2025"] }],
});

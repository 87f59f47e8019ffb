import { taskTextVague as rule } from "../../../../src/engine/checks/rules/task-text-vague";
import { checkCases } from "../check-cases";

const [first, second] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    { of: first, column: "Nhiệm vụ", value: "Báo cáo.", fix: "manual", to: [] },
    { of: second ?? {}, column: "Nhiệm vụ", value: "Như trên", fix: "manual", to: [] },
  ],
});

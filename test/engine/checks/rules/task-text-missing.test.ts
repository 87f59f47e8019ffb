import { taskTextMissing as rule } from "../../../../src/engine/checks/rules/task-text-missing";
import { checkCases } from "../check-cases";

const [first, second] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    { of: first, column: "Nhiệm vụ", value: null, fix: "choose", to: ["(xóa dòng)"] },
    { of: second ?? {}, column: "Nhiệm vụ", value: "-", fix: "choose", to: ["(xóa dòng)"] },
  ],
});

import { taskRepeated as rule } from "../../../../src/engine/checks/rules/task-repeated";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Nhiệm vụ", value: "Rà soát  thủ tục đầu tư", fix: "choose", to: ["(xóa dòng)"] }],
});

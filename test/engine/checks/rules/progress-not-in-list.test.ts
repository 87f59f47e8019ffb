import { progressNotInList as rule } from "../../../../src/engine/checks/rules/progress-not-in-list";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Tiến độ", value: "xong", fix: "auto", to: ["Đã hoàn thành"] }],
});

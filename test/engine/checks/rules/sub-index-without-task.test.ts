import { subIndexWithoutTask as rule } from "../../../../src/engine/checks/rules/sub-index-without-task";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Tên", value: "Chi phí tuân thủ", fix: "manual", to: [] }],
});

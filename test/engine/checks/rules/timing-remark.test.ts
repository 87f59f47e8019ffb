import { timingRemark as rule } from "../../../../src/engine/checks/rules/timing-remark";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Thời gian thực hiện", value: "Đã hoàn thành", fix: "manual", to: [] }],
});

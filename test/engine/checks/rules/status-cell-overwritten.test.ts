import { statusCellOverwritten as rule } from "../../../../src/engine/checks/rules/status-cell-overwritten";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Trạng thái", value: "gần xong rồi", fix: "auto", to: ["(để trống)"] }],
  accepts: {
    "a state the program writes": { task: {}, status: "Chưa báo cáo" },
    "no state yet": { task: {} },
  },
});

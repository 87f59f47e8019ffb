import { timingCellsDisagree as rule } from "../../../../src/engine/checks/rules/timing-cells-disagree";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    {
      of: first,
      column: "Thời gian hoàn thành",
      value: "Thực hiện thường xuyên | Quý IV/2025",
      fix: "choose",
      to: ["Quý IV/2025", "Thực hiện thường xuyên"],
    },
  ],
});

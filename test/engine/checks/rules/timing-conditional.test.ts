import { timingConditional as rule } from "../../../../src/engine/checks/rules/timing-conditional";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    { of: first, column: "Hạn hoàn thành", value: "Sau khi Trung ương ban hành hướng dẫn", fix: "manual", to: [] },
  ],
});

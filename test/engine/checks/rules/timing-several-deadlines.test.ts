import { timingSeveralDeadlines as rule } from "../../../../src/engine/checks/rules/timing-several-deadlines";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    { of: first, column: "Thời gian thực hiện", value: "Trước 30/10/2025; trước 30/11/2025", fix: "manual", to: [] },
  ],
});

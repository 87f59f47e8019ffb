import { planPeriodReversed as rule } from "../../../../src/engine/checks/rules/plan-period-reversed";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Giá trị", value: "2026-2025", fix: "auto", to: ["2025-2026"] }],
});

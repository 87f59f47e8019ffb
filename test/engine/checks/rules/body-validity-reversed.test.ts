import { bodyValidityReversed as rule } from "../../../../src/engine/checks/rules/body-validity-reversed";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Hiệu lực đến", value: "01/01/2025", fix: "auto", to: ["01/01/2025 – 01/01/2026"] }],
});

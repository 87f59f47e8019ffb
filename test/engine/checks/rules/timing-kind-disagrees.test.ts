import { timingKindDisagrees as rule } from "../../../../src/engine/checks/rules/timing-kind-disagrees";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Loại thời hạn", value: "Quý IV/2025", fix: "auto", to: ["Quý IV/2025"] }],
});

import { scoreYearImpossible as rule } from "../../../../src/engine/checks/rules/score-year-impossible";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Năm", value: "2042", fix: "manual", to: [] }],
});

import { issuerMissing as rule } from "../../../../src/engine/checks/rules/issuer-missing";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Giá trị", value: null, fix: "manual", to: [] }],
});

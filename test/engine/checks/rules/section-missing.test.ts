import { sectionMissing as rule } from "../../../../src/engine/checks/rules/section-missing";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Mục", value: null, fix: "manual", to: [] }],
});

import { suspendedWithoutReason as rule } from "../../../../src/engine/checks/rules/suspended-without-reason";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Khó khăn và vướng mắc", value: null, fix: "manual", to: [] }],
});

import { issueDayInFuture as rule } from "../../../../src/engine/checks/rules/issue-day-in-future";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Giá trị", value: "06/10/2031", fix: "manual", to: [] }],
});

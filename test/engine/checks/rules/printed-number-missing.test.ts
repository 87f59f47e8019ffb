import { printedNumberMissing as rule } from "../../../../src/engine/checks/rules/printed-number-missing";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "STT", value: null, fix: "auto", to: ["2"] }],
  accepts: {
    "a table without numbers": { tasks: [{ printedNumber: null }, { printedNumber: null }, { printedNumber: null }] },
  },
});

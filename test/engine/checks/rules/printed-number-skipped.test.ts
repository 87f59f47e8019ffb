import { printedNumberSkipped as rule } from "../../../../src/engine/checks/rules/printed-number-skipped";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "STT", value: "9", fix: "manual", to: [] }],
  accepts: {
    "numbers that begin again under each heading": {
      sections: [{}, { id: "II", title: "Chi phí tuân thủ", subIndex: null }],
      tasks: [
        { printedNumber: "1" },
        { printedNumber: "2" },
        { section: "II", printedNumber: "1" },
        { section: "II", printedNumber: "2" },
      ],
    },
    "dotted numbers": { tasks: [{ printedNumber: "1.1" }, { printedNumber: "1.2" }, { printedNumber: "2.1" }] },
    "a table without numbers": { tasks: [{ printedNumber: null }, { printedNumber: null }] },
  },
});

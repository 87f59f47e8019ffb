import { printedNumberRepeated as rule } from "../../../../src/engine/checks/rules/printed-number-repeated";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "STT", value: "2", fix: "manual", to: [] }],
  accepts: {
    "the same number under two headings": {
      sections: [{}, { id: "II", title: "Chi phí tuân thủ", subIndex: null }],
      tasks: [{ printedNumber: "1" }, { section: "II", printedNumber: "1" }],
    },
  },
});

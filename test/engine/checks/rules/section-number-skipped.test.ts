import { sectionNumberSkipped as rule } from "../../../../src/engine/checks/rules/section-number-skipped";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Mục", value: "IV. Chi phí tuân thủ", fix: "manual", to: [] }],
  accepts: {
    "headings without numbers": {
      sections: [{ printedNumber: null }, { id: "S2", printedNumber: null, title: "Chi phí tuân thủ", subIndex: null }],
      task: {},
    },
    "the next numeral": {
      sections: [
        { printedNumber: "VIII" },
        { id: "IX", printedNumber: "IX", title: "Chi phí tuân thủ", subIndex: null },
      ],
      task: {},
    },
  },
});

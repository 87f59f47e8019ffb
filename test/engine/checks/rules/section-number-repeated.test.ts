import { sectionNumberRepeated as rule } from "../../../../src/engine/checks/rules/section-number-repeated";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Mục", value: "I. Chi phí tuân thủ", fix: "manual", to: [] }],
  accepts: {
    "the same numeral in another appendix": {
      sections: [{}, { appendix: "II", title: "Chi phí tuân thủ", subIndex: null }],
      task: {},
    },
  },
});

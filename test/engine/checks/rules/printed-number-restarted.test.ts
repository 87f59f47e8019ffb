import { printedNumberRestarted as rule } from "../../../../src/engine/checks/rules/printed-number-restarted";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "STT", value: "1", fix: "manual", to: [] }],
  accepts: {
    "each heading counting for itself": {
      sections: [{}, { id: "II", title: "Chi phí tuân thủ", subIndex: null }],
      tasks: [{ printedNumber: "1" }, { printedNumber: "2" }, { section: "II", printedNumber: "1" }],
    },
  },
});

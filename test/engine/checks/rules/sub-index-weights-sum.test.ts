import { subIndexWeightsSum as rule } from "../../../../src/engine/checks/rules/sub-index-weights-sum";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Trọng số", value: "90", fix: "manual", to: [] }],
  accepts: {
    "weights that nobody typed": {
      subIndices: [{ key: "a.x" }, { key: "a.y", weight: 50 }],
      task: { subIndex: null, section: null },
    },
  },
});

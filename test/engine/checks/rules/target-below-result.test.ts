import { targetBelowResult as rule } from "../../../../src/engine/checks/rules/target-below-result";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Mục tiêu từ", value: "8,1", fix: "manual", to: [] }],
  accepts: {
    "a band whose upper end is above the result": { scores: [{ score: 8.2 }], targets: [{ from: 8.1, to: 8.5 }] },
    "the result of another unit": { scores: [{ unit: "tỉnh Hải Dương", score: 9 }], targets: [{ from: 8.1, to: 8.5 }] },
  },
});

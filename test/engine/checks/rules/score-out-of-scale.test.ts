import { scoreOutOfScale as rule } from "../../../../src/engine/checks/rules/score-out-of-scale";
import { checkCases } from "../check-cases";

const [first, second] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    { of: first, column: "Điểm", value: "-1", fix: "manual", to: [] },
    { of: second ?? {}, column: "Điểm", value: "14", fix: "manual", to: [] },
  ],
  accepts: {
    "a score that was not published": { scores: [{ score: null, rank: null }] },
    "the very ends of the scale": {
      scores: [{ score: 0 }, { score: 10, year: 2023 }, { subIndex: "total", score: 100 }],
    },
  },
});

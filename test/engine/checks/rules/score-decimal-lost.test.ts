import { scoreDecimalLost as rule } from "../../../../src/engine/checks/rules/score-decimal-lost";
import { checkCases } from "../check-cases";

const [first, second] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    { of: first, column: "Điểm", value: "734", fix: "auto", to: ["7,34"] },
    { of: second ?? {}, column: "Điểm", value: "7484", fix: "auto", to: ["74,84"] },
  ],
  accepts: {
    "ten points": { scores: [{ score: 10 }] },
    "a figure with a comma above the scale": { scores: [{ score: 30.5 }] },
  },
});

import { scoreSumDiffers as rule } from "../../../../src/engine/checks/rules/score-sum-differs";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Điểm", value: "80", fix: "choose", to: ["74"] }],
  accepts: {
    "weights that nobody typed": {
      subIndices: [{ key: "a.x" }, { key: "a.y" }],
      scores: [
        { subIndex: "total", score: 80 },
        { subIndex: "a.x", score: 8 },
        { subIndex: "a.y", score: 7 },
      ],
    },
  },
});

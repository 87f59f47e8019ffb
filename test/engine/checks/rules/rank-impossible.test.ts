import { rankImpossible as rule } from "../../../../src/engine/checks/rules/rank-impossible";
import { checkCases } from "../check-cases";

const [first, second] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    { of: first, column: "Hạng", value: "0", fix: "manual", to: [] },
    { of: second ?? {}, column: "Hạng", value: "70", fix: "manual", to: [] },
  ],
  accepts: {
    "the last of 63 provinces": { scores: [{ rank: 63, year: 2024 }] },
    "a rank of an index whose units are not known": { scores: [{ index: "DDCI", rank: 70 }] },
  },
});

import { targetRankImpossible as rule } from "../../../../src/engine/checks/rules/target-rank-impossible";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Hạng mục tiêu từ", value: "0", fix: "manual", to: [] }],
});

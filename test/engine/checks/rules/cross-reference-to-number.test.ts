import { crossReferenceToNumber as rule } from "../../../../src/engine/checks/rules/cross-reference-to-number";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Nhiệm vụ", value: "nêu tại mục (6)", fix: "manual", to: [] }],
  accepts: {
    "an article of a law": { task: { text: "Thực hiện theo mục 3 Chương II Luật Đất đai." } },
  },
});

import { appendixNotInPlan as rule } from "../../../../src/engine/checks/rules/appendix-not-in-plan";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Nhiệm vụ", value: "phụ lục II", fix: "manual", to: [] }],
  accepts: {
    "the appendix itself": { task: { text: "Theo Phụ lục I." } },
    "no appendix": { task: { text: "Lập danh mục kèm theo." } },
  },
});

import { severalActions as rule } from "../../../../src/engine/checks/rules/several-actions";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Nhiệm vụ", value: "2", fix: "manual", to: [] }],
  accepts: {
    "a dash between words": { task: { text: "Hỗ trợ kinh tế - xã hội - môi trường." } },
    "one item": { task: { text: "- Khảo sát doanh nghiệp." } },
  },
});

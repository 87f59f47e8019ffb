import { markupInText as rule } from "../../../../src/engine/checks/rules/markup-in-text";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Nhiệm vụ", value: "<ul>", fix: "auto", to: ["Rà soát thủ tục đầu tư."] }],
  accepts: {
    "a comparison": { task: { text: "Thời gian < 5 ngày và > 1 ngày." } },
  },
});

import { taskTextHeadless as rule } from "../../../../src/engine/checks/rules/task-text-headless";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Nhiệm vụ", value: "tục hành chính cho doanh nghiệ", fix: "manual", to: [] }],
  accepts: {
    "a text that begins with a dash": { task: { text: "- Nâng cao chất lượng Cổng Thông tin." } },
    "a text that begins with a number": { task: { text: "100% thủ tục được công khai." } },
  },
});

import { taskTextCut as rule } from "../../../../src/engine/checks/rules/task-text-cut";
import { checkCases } from "../check-cases";

const [first, second] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    { of: first, column: "Nhiệm vụ", value: "Rà soát các thủ tục về", fix: "manual", to: [] },
    { of: second ?? {}, column: "Nhiệm vụ", value: "soát thủ tục đầu tư (bao gồm", fix: "manual", to: [] },
  ],
  accepts: {
    "a text without a full stop": { task: { text: "Rà soát thủ tục đầu tư" } },
    "an ellipsis of the plan itself (220/KH-UBND, nhiệm vụ 28)": {
      task: { text: "Công khai quy hoạch, chính sách ưu đãi đầu tư của thành phố..." },
    },
  },
});

import { textSlip as rule } from "../../../../src/engine/checks/rules/text-slip";
import { checkCases } from "../check-cases";

const [first, second] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    { of: first, column: "Nhiệm vụ", value: "điêm", fix: "auto", to: ["điểm"] },
    { of: second ?? {}, column: "Nhiệm vụ", value: "th0ng", fix: "auto", to: ["thông"] },
  ],
  accepts: {
    "the right words": { task: { text: "Thực hiện kỷ luật lao động, sửa đổi, bổ sung quy chế." } },
    "a code with figures": { task: { text: "Thực hiện Nghị quyết 68-NQ/TW và mô hình 3T2K." } },
  },
});

import { resultCopied as rule } from "../../../../src/engine/checks/rules/result-copied";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Kết quả thực hiện", value: "Đã lấy ý kiến các đơn vị.", fix: "manual", to: [] }],
  accepts: {
    "a short word that comes again": {
      answers: [{ period: "2025-Q3", percent: 20, result: "Đang làm." }, { result: "Đang làm." }],
    },
    "the same words of another body": {
      answers: [
        { period: "2025-Q3", body: "Sở Nội vụ", result: "Đã lấy ý kiến các đơn vị." },
        { result: "Đã lấy ý kiến các đơn vị." },
      ],
    },
  },
});

import { subIndexMissing as rule } from "../../../../src/engine/checks/rules/sub-index-missing";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Chỉ số thành phần", value: null, fix: "auto", to: ["Gia nhập thị trường"] }],
  accepts: {
    "a heading without a sub-index": {
      sections: [{ subIndex: null, title: "Liên kết vùng" }],
      task: { subIndex: null },
    },
  },
});

import { subIndexAmbiguous as rule } from "../../../../src/engine/checks/rules/sub-index-ambiguous";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    {
      of: first,
      column: "Chỉ số thành phần",
      value: "Tính minh bạch",
      fix: "choose",
      to: ["Tính minh bạch của tỉnh", "Tính minh bạch của xã"],
    },
  ],
});

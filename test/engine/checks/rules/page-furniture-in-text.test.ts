import { pageFurnitureInText as rule } from "../../../../src/engine/checks/rules/page-furniture-in-text";
import { checkCases } from "../check-cases";

const [first, second] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    { of: first, column: "Nhiệm vụ", value: "2/14", fix: "auto", to: ["Rà soát thủ tục đầu tư."] },
    { of: second ?? {}, column: "Nhiệm vụ", value: "Trang 3", fix: "auto", to: ["Rà soát thủ tục đầu tư."] },
  ],
  accepts: {
    "a month with its year at the end": { task: { text: "Hoàn thành trong tháng 9/25" } },
    "a share in the middle": { task: { text: "Ít nhất 1/3 số xã hoàn thành." } },
  },
});

import { declaredCountDiffers as rule } from "../../../../src/engine/checks/rules/declared-count-differs";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Giá trị", value: "73", fix: "choose", to: ["1"] }],
  accepts: {
    "a plan that announces none": { head: { declaredTaskCount: null }, task: {} },
  },
});

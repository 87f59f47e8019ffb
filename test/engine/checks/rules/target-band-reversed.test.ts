import { targetBandReversed as rule } from "../../../../src/engine/checks/rules/target-band-reversed";
import { checkCases } from "../check-cases";

const [first, second] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    { of: first, column: "Mục tiêu đến", value: "8,5 – 8,1", fix: "auto", to: ["8,1 – 8,5"] },
    { of: second ?? {}, column: "Hạng mục tiêu đến", value: "8 – 5", fix: "auto", to: ["5 – 8"] },
  ],
});

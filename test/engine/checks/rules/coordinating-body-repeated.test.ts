import { coordinatingBodyRepeated as rule } from "../../../../src/engine/checks/rules/coordinating-body-repeated";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Cơ quan phối hợp", value: "Sở Nội vụ; Sở Nội vụ", fix: "auto", to: ["Sở Nội vụ"] }],
});

import { leadBodyRepeated as rule } from "../../../../src/engine/checks/rules/lead-body-repeated";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    {
      of: first,
      column: "Cơ quan chủ trì",
      value: "Sở Tài chính; Sở Nội vụ; Sở Tài chính",
      fix: "auto",
      to: ["Sở Tài chính; Sở Nội vụ"],
    },
  ],
});

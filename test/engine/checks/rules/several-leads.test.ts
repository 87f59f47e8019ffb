import { severalLeads as rule } from "../../../../src/engine/checks/rules/several-leads";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    { of: first, column: "Cơ quan chủ trì", value: "Sở Tài chính; Sở Nội vụ", fix: "choose", to: ["Sở Tài chính"] },
  ],
});

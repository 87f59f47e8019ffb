import { coordinatingBodiesUnseparated as rule } from "../../../../src/engine/checks/rules/coordinating-bodies-unseparated";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    {
      of: first,
      column: "Cơ quan phối hợp",
      value: "Sở Tài chính, Sở Nội vụ",
      fix: "auto",
      to: ["Sở Tài chính; Sở Nội vụ"],
    },
  ],
});

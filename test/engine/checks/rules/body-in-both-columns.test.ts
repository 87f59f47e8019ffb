import { bodyInBothColumns as rule } from "../../../../src/engine/checks/rules/body-in-both-columns";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Cơ quan phối hợp", value: "Sở Tài chính", fix: "auto", to: ["Sở Nội vụ"] }],
  accepts: {
    "different bodies": { task: { leadBodies: ["Sở Tài chính"], coordinatingBodies: ["Các Sở, ban, ngành"] } },
  },
});

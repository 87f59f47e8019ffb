import { leadCollectiveUnresolved as rule } from "../../../../src/engine/checks/rules/lead-collective-unresolved";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Cơ quan chủ trì", value: "Các Hiệp hội doanh nghiệp", fix: "manual", to: [] }],
  accepts: {
    "a collective with members": { task: { leadBodies: ["UBND các xã, phường, đặc khu"] } },
  },
});

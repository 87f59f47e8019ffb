import { leadHoldsCoordinator as rule } from "../../../../src/engine/checks/rules/lead-holds-coordinator";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    {
      of: first,
      column: "Cơ quan chủ trì",
      value: "Sở Nội vụ phối hợp với Thanh tra thành phố",
      fix: "auto",
      to: ["Sở Nội vụ"],
    },
  ],
  accepts: {
    "two leads": { task: { leadBodies: ["Sở Nội vụ", "Thanh tra thành phố"] } },
  },
});

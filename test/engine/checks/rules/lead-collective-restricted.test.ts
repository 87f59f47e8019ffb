import { leadCollectiveRestricted as rule } from "../../../../src/engine/checks/rules/lead-collective-restricted";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    {
      of: first,
      column: "Cơ quan chủ trì",
      value: "Các Sở, ban, ngành phụ trách những lĩnh vực cấp phép kinh doanh có điều kiện",
      fix: "manual",
      to: [],
    },
  ],
  accepts: {
    "an open collective": { task: { leadBodies: ["UBND các xã, phường, đặc khu"] } },
  },
});

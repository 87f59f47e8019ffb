import { leadBodiesUnseparated as rule } from "../../../../src/engine/checks/rules/lead-bodies-unseparated";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    {
      of: first,
      column: "Cơ quan chủ trì",
      value: "Sở Tài chính, Sở Nội vụ",
      fix: "auto",
      to: ["Sở Tài chính; Sở Nội vụ"],
    },
  ],
  accepts: {
    "a collective that holds commas": { task: { leadBodies: ["UBND các xã, phường, đặc khu"] } },
    "a department whose name holds a comma": { task: { leadBodies: ["Sở Văn hóa, Thể thao và Du lịch"] } },
  },
});

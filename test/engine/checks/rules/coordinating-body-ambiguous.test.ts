import { coordinatingBodyAmbiguous as rule } from "../../../../src/engine/checks/rules/coordinating-body-ambiguous";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    {
      of: first,
      column: "Cơ quan phối hợp",
      value: "UBND xã Cam Giang",
      fix: "choose",
      to: ["UBND xã Cẩm Giang", "UBND xã Cẩm Giàng"],
    },
  ],
});

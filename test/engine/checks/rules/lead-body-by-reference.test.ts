import { leadBodyByReference as rule } from "../../../../src/engine/checks/rules/lead-body-by-reference";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    {
      of: first,
      column: "Cơ quan chủ trì",
      value: "Theo phân công tại Quyết định số 10/QĐ-UBND",
      fix: "manual",
      to: [],
    },
  ],
});

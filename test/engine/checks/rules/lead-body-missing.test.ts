import { leadBodyMissing as rule } from "../../../../src/engine/checks/rules/lead-body-missing";
import { checkCases } from "../check-cases";

const [first, second] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    { of: first, column: "Cơ quan chủ trì", value: null, fix: "manual", to: [] },
    { of: second ?? {}, column: "Cơ quan chủ trì", value: "-", fix: "manual", to: [] },
  ],
  accepts: {
    "a task of which the heading names no lead but the cell does": { task: { leadBodies: ["Các Sở, ban, ngành"] } },
    "a reference, which has a rule of its own": {
      task: { leadBodies: ["Theo phân công tại Quyết định số 10/QĐ-UBND"] },
    },
  },
});

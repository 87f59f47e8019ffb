import { leadBodyMisspelt as rule } from "../../../../src/engine/checks/rules/lead-body-misspelt";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Cơ quan chủ trì", value: "Sơ Tài chinh", fix: "auto", to: ["Sở Tài chính"] }],
  accepts: {
    "the name as the directory writes it": { task: { leadBodies: ["Sở Nông nghiệp và Môi trường"] } },
    "two communes that differ by a mark only": { task: { leadBodies: ["UBND xã Cẩm Giàng"] } },
  },
});

import { leadOnlyInText as rule } from "../../../../src/engine/checks/rules/lead-only-in-text";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    {
      of: first,
      column: "Cơ quan chủ trì",
      value: "Sở Tài chính",
      fix: "choose",
      to: ["Sở Tài chính; Sở Nông nghiệp và Môi trường"],
    },
  ],
  accepts: {
    "words that let the named lead lead": {
      task: { text: "Giao Sở Tài chính chủ trì rà soát.", leadBodies: ["Sở Tài chính"] },
    },
    "words that name nobody": { task: { text: "Cơ quan chủ trì báo cáo kết quả.", leadBodies: ["Sở Tài chính"] } },
  },
});

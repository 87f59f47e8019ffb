import { leadBodyRenamed as rule } from "../../../../src/engine/checks/rules/lead-body-renamed";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    { of: first, column: "Cơ quan chủ trì", value: "Sở Kế hoạch và Đầu tư", fix: "auto", to: ["Sở Tài chính"] },
  ],
  accepts: {
    "the present name of a merged department": { task: { leadBodies: ["Sở Nông nghiệp và Môi trường"] } },
  },
});

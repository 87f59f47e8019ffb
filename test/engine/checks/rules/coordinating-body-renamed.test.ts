import { coordinatingBodyRenamed as rule } from "../../../../src/engine/checks/rules/coordinating-body-renamed";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    { of: first, column: "Cơ quan phối hợp", value: "Sở Kế hoạch và Đầu tư", fix: "auto", to: ["Sở Tài chính"] },
  ],
});

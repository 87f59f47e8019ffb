import { leadOutsideAuthority as rule } from "../../../../src/engine/checks/rules/lead-outside-authority";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Cơ quan chủ trì", value: "Bộ Tài chính", fix: "manual", to: [] }],
  accepts: {
    "a part of an office": { task: { leadBodies: ["Bộ phận Tiếp nhận và Trả kết quả"] } },
    "a plan of a ministry": { head: { issuer: "Bộ Tài chính" }, task: { leadBodies: ["Bộ Nội vụ"] } },
    "the military command of the city": { task: { leadBodies: ["Bộ Chỉ huy Quân sự thành phố"] } },
  },
});

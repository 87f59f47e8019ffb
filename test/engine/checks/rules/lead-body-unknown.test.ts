import { leadBodyUnknown as rule } from "../../../../src/engine/checks/rules/lead-body-unknown";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Cơ quan chủ trì", value: "Sở Vũ trụ và Hàng không", fix: "manual", to: [] }],
  accepts: {
    "a collective (220/KH-UBND, nhiệm vụ 36)": { task: { leadBodies: ["Các Hiệp hội doanh nghiệp"] } },
    "a body with a bracket of its own (220/KH-UBND, nhiệm vụ 10)": {
      task: { leadBodies: ["Văn phòng Ủy ban nhân dân thành phố (Cổng Thông tin điện tử thành phố)"] },
    },
    "a ministry, which has a rule of its own only where both run": { task: { leadBodies: ["Sở Tài chính"] } },
  },
});

import { leadBodyTrailingMark as rule } from "../../../../src/engine/checks/rules/lead-body-trailing-mark";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Cơ quan chủ trì", value: "Sở Tài chính,", fix: "auto", to: ["Sở Tài chính"] }],
  accepts: {
    "a name that ends in a bracket": {
      task: { leadBodies: ["Văn phòng Ủy ban nhân dân thành phố (Cổng Thông tin điện tử thành phố)"] },
    },
  },
});

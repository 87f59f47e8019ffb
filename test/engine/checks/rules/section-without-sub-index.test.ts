import { sectionWithoutSubIndex as rule } from "../../../../src/engine/checks/rules/section-without-sub-index";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Mục", value: "Liên kết vùng", fix: "manual", to: [] }],
  accepts: {
    "a plan whose headings are no sub-indices": {
      sections: [
        { subIndex: null, title: "Tuyên truyền" },
        { id: "II", subIndex: null, title: "Kiểm tra" },
      ],
      tasks: [{ subIndex: null }, { section: "II", subIndex: null }],
    },
    "a heading whose tasks a person has mapped": {
      sections: [
        {},
        { id: "II", title: "Chi phí tuân thủ", subIndex: "pci-2025.compliance-costs" },
        { id: "III", title: "Liên kết vùng", subIndex: null },
      ],
      tasks: [{}, { section: "III" }],
    },
  },
});

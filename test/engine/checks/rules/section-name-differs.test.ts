import { sectionNameDiffers as rule } from "../../../../src/engine/checks/rules/section-name-differs";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Mục", value: "Sự nỗ lực gia nhập và rút lui", fix: "manual", to: [] }],
  accepts: {
    "the name with words before and behind": {
      sections: [{ title: "Chỉ số Gia nhập thị trường của thành phố" }],
      task: {},
    },
  },
});

import { subIndexInTwoSections as rule } from "../../../../src/engine/checks/rules/sub-index-in-two-sections";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Mục", value: "II. Gia nhập thị trường", fix: "manual", to: [] }],
});

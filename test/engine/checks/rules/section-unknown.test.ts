import { sectionUnknown as rule } from "../../../../src/engine/checks/rules/section-unknown";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Mục", value: "Gia nhập thị trường", fix: "auto", to: ["I. Gia nhập thị trường"] }],
});

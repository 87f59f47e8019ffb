import { leadBodyShort as rule } from "../../../../src/engine/checks/rules/lead-body-short";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Cơ quan chủ trì", value: "Sở KH&CN", fix: "auto", to: ["Sở Khoa học và Công nghệ"] }],
});

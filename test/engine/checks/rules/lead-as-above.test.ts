import { leadAsAbove as rule } from "../../../../src/engine/checks/rules/lead-as-above";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Cơ quan chủ trì", value: "Như trên", fix: "auto", to: ["Sở Tài chính"] }],
});

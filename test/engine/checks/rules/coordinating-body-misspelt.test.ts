import { coordinatingBodyMisspelt as rule } from "../../../../src/engine/checks/rules/coordinating-body-misspelt";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Cơ quan phối hợp", value: "Sơ Tài chinh", fix: "auto", to: ["Sở Tài chính"] }],
});

import { coordinatingBodyUnknown as rule } from "../../../../src/engine/checks/rules/coordinating-body-unknown";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Cơ quan phối hợp", value: "Sở Vũ trụ và Hàng không", fix: "manual", to: [] }],
});

import { bodyListedTwice as rule } from "../../../../src/engine/checks/rules/body-listed-twice";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Tên", value: "Sở tài chính", fix: "choose", to: ["(xóa dòng)"] }],
});

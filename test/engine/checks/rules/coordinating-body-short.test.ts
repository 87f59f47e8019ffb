import { coordinatingBodyShort as rule } from "../../../../src/engine/checks/rules/coordinating-body-short";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [
    { of: first, column: "Cơ quan phối hợp", value: "Sở KH&CN", fix: "auto", to: ["Sở Khoa học và Công nghệ"] },
  ],
});

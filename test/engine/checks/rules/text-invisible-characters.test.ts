import { textInvisibleCharacters as rule } from "../../../../src/engine/checks/rules/text-invisible-characters";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Nhiệm vụ", value: null, fix: "auto", to: ["Rà soát thủ tục đầu tư."] }],
});

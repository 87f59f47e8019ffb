import { dueDiffersFromWords as rule } from "../../../../src/engine/checks/rules/due-differs-from-words";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Hạn hoàn thành", value: "20/11/2025", fix: "choose", to: ["31/12/2025"] }],
});

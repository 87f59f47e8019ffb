import { timingNoSuchDay as rule } from "../../../../src/engine/checks/rules/timing-no-such-day";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Thời gian thực hiện", value: "31/11/2025", fix: "choose", to: ["30/11/2025"] }],
});

import { timingKindUnknown as rule } from "../../../../src/engine/checks/rules/timing-kind-unknown";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Loại thời hạn", value: "Luôn luôn", fix: "auto", to: ["Thực hiện thường xuyên"] }],
});

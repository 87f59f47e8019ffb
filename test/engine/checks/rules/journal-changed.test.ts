import { journalChanged as rule } from "../../../../src/engine/checks/rules/journal-changed";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: null, value: "2026-01-05T01:00:00Z Đọc kế hoạch", fix: "manual", to: [] }],
});

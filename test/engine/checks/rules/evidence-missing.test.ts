import { evidenceMissing as rule } from "../../../../src/engine/checks/rules/evidence-missing";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Minh chứng", value: null, fix: "manual", to: [] }],
  accepts: {
    "work under way": { answers: [{ progress: "in-progress", evidence: null }] },
  },
});

import { timingDaysOutdated as rule } from "../../../../src/engine/checks/rules/timing-days-outdated";
import { checkCases } from "../check-cases";

const [first] = rule.examples.rejects;

checkCases(rule, {
  reports: [{ of: first, column: "Hạn hoàn thành", value: "Quý IV/2025", fix: "auto", to: ["31/12/2025"] }],
  accepts: {
    "new words with new days": {
      remembered: {},
      task: {
        timing: {
          execution: "Quý IV/2025",
          milestone: "Quý IV/2025",
          kind: "quarter",
          start: "2025-10-01",
          due: "2025-12-31",
        },
      },
    },
    "days a person typed beside words that were read": {
      remembered: {},
      task: { timing: { kind: "date", due: "2026-03-31" } },
    },
  },
});

import type { CheckJson } from "../../engine/contracts/check-json";
import type { Language } from "../../engine/text/language";
import type { PlacedFinding } from "./check-register";
import { checkMessage } from "./worded-findings";

/** The document `pciwb check --json` prints (DESIGN 3.2), each finding with its sentence; `waived` is the reason it may stand. */
export const checkJson = (findings: readonly PlacedFinding[], language: Language): CheckJson => ({
  schema: "pciwb.check/1",
  findings: findings.map((finding) => ({
    id: finding.id,
    severity: finding.severity,
    message: checkMessage(finding, language),
    place: {
      sheet: finding.place.sheet ?? null,
      cell: finding.place.cell ?? null,
      column: finding.column,
    },
    task: finding.task,
    value: finding.value,
    suggestion: finding.suggestion,
    key: finding.key,
    fix: fixOf(finding),
    waived: finding.waived,
    args: finding.args,
  })),
});

/** One proposal is a text, several are a list, none leaves only the kind. */
function fixOf({ fix, proposals }: PlacedFinding): CheckJson["findings"][number]["fix"] {
  const [first, ...others] = proposals;
  if (first === undefined) return { kind: fix, to: null, confidence: null };
  const to = others.length === 0 ? first.to : proposals.map((one) => one.to);
  return { kind: fix, to, confidence: Math.round(first.confidence * 100) / 100 };
}

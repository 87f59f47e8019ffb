import type { PlacedFinding } from "../../application/checking/check-register";
import { checkMessage } from "../../application/checking/worded-findings";
import { SEVERITY_LABELS } from "../../engine/sheets/labels";
import type { Language } from "../../engine/text/language";

const SIGNS = { error: "✖", warning: "▲", note: "●" } as const;

const placeOf = ({ place, column }: PlacedFinding): string =>
  [place.sheet, place.cell].filter((part) => part !== undefined).join("!") || (column ?? "Kế hoạch");

function lineOf(finding: PlacedFinding, language: Language): string {
  const proposal = finding.suggestion === null ? "" : ` → ${finding.suggestion}`;
  const waived = finding.waived === null ? "" : ` (bỏ qua${finding.waived === "" ? "" : `: ${finding.waived}`})`;
  const sign = SIGNS[finding.severity];
  return `${sign} ${placeOf(finding)}  ${checkMessage(finding, language)}${proposal}${waived}  [${finding.key}]`;
}

/** What a person reads in the terminal: one line a finding, then the counts. */
export function checkReport(findings: readonly PlacedFinding[], language: Language): string[] {
  const standing = findings.filter(({ waived }) => waived === null);
  const counts = (["error", "warning", "note"] as const)
    .map((severity) => [SEVERITY_LABELS.of(severity), standing.filter((one) => one.severity === severity).length])
    .map(([label, count]) => `${count} ${String(label).toLowerCase()}`)
    .join(", ");
  const waived = findings.length - standing.length;
  return [
    ...findings.map((finding) => lineOf(finding, language)),
    `${counts}${waived === 0 ? "" : `, ${waived} đã bỏ qua`}.`,
  ];
}

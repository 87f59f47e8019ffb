import type { Finding, Severity } from "../engine/model/finding";
import type { Register } from "../engine/model/register";
import { type Language, messageOf } from "../engine/reading/finding-texts";
import type { WordedFinding } from "../engine/sheets/register/findings-sheet";
import { handlingKey } from "../engine/sheets/register/read-register";

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Findings with their sentences, errors first, otherwise in the order of the plan, with what people decided before. */
export function wordedFindings(
  findings: readonly Finding[],
  handling: Register["handling"],
  language: Language = "vi",
): WordedFinding[] {
  return [...findings]
    .sort((one, other) => ORDER[one.severity] - ORDER[other.severity])
    .map((finding) => ({
      finding,
      message: messageOf(finding, language),
      handling: handling[handlingKey(finding.id, finding.task, finding.value)] ?? "",
    }));
}

import { ruleMessage } from "../../engine/checks/rule-texts";
import type { Finding, Severity } from "../../engine/model/finding";
import type { FindingSubject } from "../../engine/model/finding-subject";
import type { Register } from "../../engine/model/register";
import { messageOf } from "../../engine/reading/finding-texts";
import type { WordedFinding } from "../../engine/sheets/register/findings-sheet";
import { handlingKey } from "../../engine/sheets/register/handling";
import { tableOf } from "../../engine/sheets/register/table-places";
import type { Language } from "../../engine/text/language";
import type { PlacedFinding } from "./check-register";

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

const handlingOf = ({ id, task, value }: Finding, handling: Register["handling"]): string =>
  handling[handlingKey(id, task, value)] ?? "";

/** Findings of reading with their sentences, errors first, otherwise in the order of the plan, with what people decided before. */
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
      handling: handlingOf(finding, handling),
    }));
}

/** The sentence of a finding of the checks: the rule's own, or that of reading where only reading could see it. */
export function checkMessage(finding: Finding, language: Language): string {
  const said = messageOfReading(finding) ? null : ruleMessage(finding.id, finding.args);
  return said?.[language] ?? messageOf(finding, language);
}

/** `score-decimal-lost` has two tellers: reading names the figure it did not take. */
const messageOfReading = ({ args }: Finding): boolean => "figure" in args;

/** Findings of the checks with their sentences, in their order, each with the row it stands in. */
export const wordedChecks = (
  findings: readonly PlacedFinding[],
  handling: Register["handling"],
  language: Language = "vi",
): WordedFinding[] =>
  findings.map((finding) => ({
    finding,
    message: checkMessage(finding, language),
    handling: handlingOf(finding, handling) || waiverText(finding.waived),
    column: finding.column,
    isWaived: finding.waived !== null,
    ...targetOf(finding),
  }));

const waiverText = (reason: string | null): string =>
  reason === null ? "" : reason === "" ? "Bỏ qua" : `Bỏ qua: ${reason}`;

/** Rows whose position in the register is their position in the table. */
const IN_ORDER: ReadonlySet<FindingSubject["kind"]> = new Set(["task", "answer", "body", "sub-index"]);

function targetOf({ subject, column, place }: PlacedFinding): Pick<WordedFinding, "target"> {
  if (subject.kind === "plan" || subject.kind === "plan-field" || !IN_ORDER.has(subject.kind)) return {};
  if (column === null || place.cell === undefined) return {};
  return { target: { table: tableOf(subject), row: subject.at, column } };
}

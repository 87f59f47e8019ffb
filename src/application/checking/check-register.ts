import type { CalendarDate } from "../../engine/calendar/calendar-date";
import type { CheckFinding } from "../../engine/checks/check-finding";
import { checkRegister, checkTask } from "../../engine/checks/check-register";
import { ruleOf } from "../../engine/checks/rule-texts";
import type { Severity } from "../../engine/model/finding";
import type { Register } from "../../engine/model/register";
import { handlingKey } from "../../engine/sheets/register/handling";
import type { TablePlaces } from "../../engine/sheets/register/table-places";
import { standingReadingFindings } from "../reading/reading-findings";
import { checkSurroundings } from "./check-surroundings";

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** A finding as Excel shows it: `place.sheet` and `place.cell` are those of the workbook it was looked up in. */
export type PlacedFinding = CheckFinding;

/**
 * Everything there is to say about a register as of a day: what the rules find, and what only reading could see and still
 * holds. Errors first, what people let stand last, otherwise in the order of the rules.
 */
export function checkedRegister(register: Register, asOf: CalendarDate, places: TablePlaces): PlacedFinding[] {
  const found = [...checkRegister(register, checkSurroundings(asOf)), ...standingReadingFindings(register)];
  return found
    .map((finding) => placed(waivedByHand(finding, register), places))
    .sort((one, other) => rank(one) - rank(other));
}

/** What there is to say about one task by its row alone, placed and in the same order. */
export function checkedTask(register: Register, at: number, asOf: CalendarDate, places: TablePlaces): PlacedFinding[] {
  const found = [...checkTask(register, at, checkSurroundings(asOf)), ...standingReadingFindings(register)];
  return found
    .filter((finding) => isOfRow(finding) && finding.subject.kind === "task" && finding.subject.at === at)
    .map((finding) => placed(waivedByHand(finding, register), places))
    .sort((one, other) => rank(one) - rank(other));
}

/** Whether a finding is about a task and its row alone says it: no other row, no section, no plan. */
export const isOfRow = ({ id, subject }: CheckFinding): boolean =>
  subject.kind === "task" && (ruleOf(id)?.scope ?? "task row") === "task row";

const rank = ({ waived, severity }: CheckFinding): number => (waived === null ? 0 : 10) + ORDER[severity];

function placed(finding: CheckFinding, places: TablePlaces): PlacedFinding {
  const found = places.placeOf(finding.subject, finding.column);
  if (found === null) return finding;
  const { sheet, cell } = found;
  return { ...finding, place: { ...finding.place, sheet, ...(cell === null ? {} : { cell }) } };
}

/** "Bỏ qua" or "Bỏ qua: lý do" chosen in the sheet `Kiểm tra` lets a finding stand as a waiver does. */
function waivedByHand(finding: CheckFinding, register: Register): CheckFinding {
  const chosen = register.handling[handlingKey(finding.id, finding.task, finding.value)] ?? "";
  const [, reason] = /^Bỏ qua\s*:?\s*(.*)$/su.exec(chosen) ?? [];
  return finding.waived !== null || reason === undefined ? finding : { ...finding, waived: reason };
}

/** Errors that nobody let stand: the command line ends with 2 because of them. */
export const hasStandingError = (findings: readonly PlacedFinding[]): boolean =>
  findings.some(({ severity, waived }) => severity === "error" && waived === null);

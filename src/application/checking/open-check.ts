import type { CalendarDate } from "../../engine/calendar/calendar-date";
import type { Clarity } from "../../engine/checks/clarity";
import type { FixKind } from "../../engine/checks/rule";
import { ruleMessage, ruleOf } from "../../engine/checks/rule-texts";
import type { Severity } from "../../engine/model/finding";
import type { Register } from "../../engine/model/register";
import { messageOf } from "../../engine/reading/finding-texts";
import { type Result, succeed } from "../../engine/result";
import type { RegisterFailure } from "../../engine/sheets/register/read-register";
import type { FailureText } from "../failure-texts";
import type { CellPlace, HostFailure, OpenWorkbook, UndoableChange } from "../ports/open-workbook";
import { changeOpenRegister, type RegisterChange } from "../register/change-register";
import { ownPlaces } from "../register/own-places";
import type { Occasion } from "../register/write-register";
import { fixRegister, lowerSeverity, type WantedFixes, waiveFinding } from "./check-fixes";
import { checkedRegister, checkedTask, isOfRow, type PlacedFinding } from "./check-register";

/** A finding as the pane lists it. */
export interface CheckLine {
  readonly key: string;
  /** The rule. */
  readonly id: string;
  readonly title: string;
  readonly clarity: Clarity | null;
  readonly severity: Severity;
  /** Of the rule, where a person lowered it in this workbook. */
  readonly ownSeverity: Severity;
  readonly message: FailureText;
  readonly place: CellPlace | null;
  readonly task: string | null;
  readonly column: string | null;
  /** As it stands; null or "" where the cell is blank. */
  readonly value: string | null;
  readonly fix: FixKind;
  /** What could stand there instead, the likeliest first; only those that can be written at a press. */
  readonly proposals: readonly { readonly to: string; readonly confidence: number }[];
  /** Its task's row alone says it, so that an edit of the row settles it. */
  readonly ofRow: boolean;
  /** Why a person let it stand; null where nobody did. */
  readonly waived: string | null;
}

type Failure = HostFailure | RegisterFailure;

/** What a person decided about findings; each is one undoable step. */
export type CheckDecision =
  | { readonly kind: "fix"; readonly wanted: WantedFixes }
  | { readonly kind: "waive"; readonly key: string; readonly reason: string | null }
  /** Of a rule, for this workbook; null puts back the rule's own. */
  | { readonly kind: "severity"; readonly rule: string; readonly severity: Severity | null };

/** Everything there is to say about a register as of a day. */
export const linesOf = (register: Register, asOf: CalendarDate): CheckLine[] =>
  checkedRegister(register, asOf, ownPlaces(register)).map(lineOf);

/** The lines of one task by its row alone. */
export const linesOfTask = (register: Register, at: number, asOf: CalendarDate): CheckLine[] =>
  checkedTask(register, at, asOf, ownPlaces(register)).map(lineOf);

/** Puts right or lets stand, as one undoable step; null: there was nothing to change. */
export const decideAboutFindings = (
  workbook: OpenWorkbook,
  { decision, asOf }: { readonly decision: CheckDecision; readonly asOf: CalendarDate },
  occasion: Occasion,
): Promise<Result<UndoableChange | null, Failure>> =>
  changeOpenRegister(workbook, occasion, (register) => succeed(changeOf(register, decision, asOf)));

function changeOf(register: Register, decision: CheckDecision, asOf: CalendarDate): RegisterChange {
  switch (decision.kind) {
    case "fix":
      return fixRegister(register, asOf, decision.wanted);
    case "waive":
      return waiveFinding(register, decision.key, decision.reason);
    case "severity":
      return lowerSeverity(register, decision.rule, decision.severity);
  }
}

function lineOf(finding: PlacedFinding): CheckLine {
  const rule = ruleOf(finding.id);
  const { sheet, cell } = finding.place;
  const message = ruleMessage(finding.id, finding.args) ?? {
    vi: messageOf(finding, "vi"),
    en: messageOf(finding, "en"),
  };
  return {
    key: finding.key,
    id: finding.id,
    title: rule?.title ?? message.vi,
    clarity: rule?.clarity ?? null,
    severity: finding.severity,
    ownSeverity: finding.ownSeverity,
    message,
    place: sheet === undefined || cell === undefined ? null : { sheet, cell },
    task: finding.task,
    column: finding.column,
    value: finding.value,
    fix: finding.fix,
    proposals: finding.proposals
      .filter(({ change }) => change !== null)
      .map(({ to, confidence }) => ({ to, confidence })),
    ofRow: isOfRow(finding),
    waived: finding.waived,
  };
}

import { severityIn, waiverOf } from "../../engine/checks/check-decisions";
import type { CheckFinding } from "../../engine/checks/check-finding";
import { ruleOf } from "../../engine/checks/rule-texts";
import type { Finding } from "../../engine/model/finding";
import type { FindingSubject } from "../../engine/model/finding-subject";
import type { Task } from "../../engine/model/plan";
import type { Register } from "../../engine/model/register";
import { LOST_FIGURE, lostFigure } from "../checking/lost-figure";
import { SCANNED_BODIES, scannedBodies } from "../checking/scanned-bodies";

/**
 * What reading found and the register cannot show any more (a dropped page number, a name that was corrected) stays in the
 * list as long as the cell is as it was read. What a rule looks at anew is left to the rule.
 */
export function standingReadingFindings(register: Register): CheckFinding[] {
  const keys = new Map<string, number>();
  return register.plan.findings.flatMap((finding) => {
    // Counted before any is left out, so that a key stays the same when another finding is settled.
    const bare = [finding.id, finding.task ?? "plan", finding.value ?? ""].join(":");
    const times = (keys.get(bare) ?? 0) + 1;
    keys.set(bare, times);
    const at = finding.task === null ? -1 : register.plan.tasks.findIndex((task) => task.id === finding.task);
    if (isLeftToRules(finding) || !stands(finding, register, at)) return [];
    const lost = openScore(finding, register);
    if (lost?.isFilled === true) return [];
    const checked = asCheckFinding(finding, times === 1 ? bare : `${bare}#${times}`, register, at);
    return [lost === null ? checked : { ...checked, ...lost.finding }];
  });
}

/** What reading left open in a row of the score table, for a person to say yes to. */
function openScore(finding: Finding, register: Register): { isFilled: boolean; finding: Partial<CheckFinding> } | null {
  if (finding.id === LOST_FIGURE) return lostFigure(finding, register);
  return finding.id === SCANNED_BODIES ? scannedBodies(finding, register) : null;
}

/** Findings of reading whose subject a rule with another name looks at. */
const ANSWERED_BY_RULES: ReadonlySet<string> = new Set([
  "section-heading-missing",
  "timing-ends-before-start",
  "timing-range-reversed",
  "timing-issue-day-missing",
  "body-unknown",
  "body-ambiguous",
  "body-by-reference",
  "report-rule-unread",
]);
/** The same name, but reading means a figure it did not take, which no rule can see. */
const ONLY_READING_SEES: ReadonlySet<string> = new Set([LOST_FIGURE]);

const isLeftToRules = ({ id }: Finding): boolean =>
  ANSWERED_BY_RULES.has(id) || (ruleOf(id) !== null && !ONLY_READING_SEES.has(id));

type Cell = (task: Task) => unknown;
const TIMES: Cell = ({ timing }) => [timing.execution, timing.milestone];
const BODIES: Cell = ({ leadBodies, coordinatingBodies }) => [leadBodies, coordinatingBodies];
const LEADS: Cell = ({ leadBodies }) => leadBodies;

/** The cells that a finding of reading is about, and the column it is shown at. */
const ABOUT: readonly (readonly [prefix: string, cell: Cell, column: string])[] = [
  ["timing-", TIMES, "Thời gian thực hiện"],
  ["body-", BODIES, "Cơ quan chủ trì"],
  ["lead-", LEADS, "Cơ quan chủ trì"],
];
const aboutOf = (id: string) => ABOUT.find(([prefix]) => id.startsWith(prefix));

/** A finding about a cell stands until the cell is changed, a finding about the head until the head has a value. */
function stands({ id, task, value }: Finding, register: Register, at: number): boolean {
  if (id === "plan-title-missing") return register.plan.plan.title === null;
  if (task === null) return true;
  const now = register.plan.tasks[at];
  const then = register.remembered.tasks.find((one) => one.id === task);
  if (now === undefined) return false;
  const isInCell = [...now.leadBodies, ...now.coordinatingBodies].includes(value ?? "");
  if (id === "body-spelling-uncertain" && isInCell) return false;
  const cell = aboutOf(id)?.[1];
  return cell === undefined || then === undefined || JSON.stringify(cell(now)) === JSON.stringify(cell(then));
}

function asCheckFinding(finding: Finding, key: string, register: Register, at: number): CheckFinding {
  const subject: FindingSubject = at < 0 ? { kind: "plan" } : { kind: "task", at };
  return {
    ...finding,
    severity: severityIn(register, finding),
    ownSeverity: finding.severity,
    key,
    subject,
    column: at < 0 ? null : (aboutOf(finding.id)?.[2] ?? "Nhiệm vụ"),
    fix: "manual",
    proposals: [],
    waived: waiverOf(register, key),
  };
}

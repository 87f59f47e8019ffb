import type { Register } from "../model/register";
import { applyChange } from "./change";
import type { CheckFinding } from "./check-finding";
import { checkRegister } from "./check-register";
import type { Proposal } from "./rule";
import type { CheckSurroundings } from "./surroundings";

/** Which proposal of a finding is wanted; null leaves the finding alone. */
export type FixChoice = (finding: CheckFinding) => Proposal | null;

export interface AppliedFix {
  readonly finding: CheckFinding;
  readonly to: string;
}
export interface FixedRegister {
  readonly register: Register;
  readonly applied: readonly AppliedFix[];
}

/** More rounds than any cell has names or slips. */
const MOST_ROUNDS = 200;

/** Everything that is safe: one likely repair, and nobody let it stand. */
export const safeFix: FixChoice = (finding) =>
  finding.fix === "auto" && finding.waived === null ? (finding.proposals[0] ?? null) : null;

/** Findings beside those of the rules that may be put right too: what only reading could see. */
export type OtherFindings = (register: Register) => readonly CheckFinding[];

/**
 * Applies what is wanted, one fix a row at a time, and looks again: two fixes of one cell follow each other instead of
 * overwriting each other. No finding is put right twice, so it ends; fixing a fixed register changes nothing.
 */
export function applyFixes(
  register: Register,
  surroundings: CheckSurroundings,
  choose: FixChoice,
  others: OtherFindings = () => [],
): FixedRegister {
  const applied: AppliedFix[] = [];
  const done = new Set<string>();
  let fixed = register;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const wanted = oneEachRow([...checkRegister(fixed, surroundings), ...others(fixed)], choose, done);
    if (wanted.length === 0) break;
    for (const { finding, proposal } of wanted) {
      done.add(finding.key);
      if (proposal.change !== null) fixed = applyChange(fixed, proposal.change);
      applied.push({ finding, to: proposal.to });
    }
  }
  return { register: fixed, applied };
}

interface Wanted {
  readonly finding: CheckFinding;
  readonly proposal: Proposal;
}

function oneEachRow(findings: readonly CheckFinding[], choose: FixChoice, done: ReadonlySet<string>): Wanted[] {
  const rows = new Map<string, Wanted>();
  for (const finding of findings) {
    const row = JSON.stringify(finding.subject);
    if (rows.has(row) || done.has(finding.key)) continue;
    const proposal = choose(finding);
    if (proposal !== null && proposal.change !== null) rows.set(row, { finding, proposal });
  }
  return onlyFirstRemoval([...rows.values()]);
}

/** Deleting a row moves those below it, so a round ends with its first deletion. */
function onlyFirstRemoval(wanted: readonly Wanted[]): Wanted[] {
  const others = wanted.filter(({ proposal }) => proposal.change?.on !== "removal");
  const removals = wanted.filter(({ proposal }) => proposal.change?.on === "removal");
  return [...others, ...removals.slice(0, 1)];
}

import type { Finding } from "../../model/finding";
import type { Task } from "../../model/plan";
import { printedNumber } from "../numbering/printed-number";
import { numbersBetween } from "../tables/join-rows";
import { findingOf } from "./reading-context";

/** A jump larger than this is a typing slip (1 → 2025), named as a jump and not as so many lost tasks. */
const LONGEST_GAP = 60;

export interface NumberGaps {
  readonly missing: string[];
  readonly findings: Finding[];
}

const numberAfter = (text: string, step: number): string => {
  const parts = text.split(".");
  const last = Number(parts.pop()) + step;
  return [...parts, String(last)].join(".");
};

/** Numbers that the printed numbering of one appendix skips; each gap is named at the task behind it (81/KH-UBND: 4–8 before 9). */
export function missingNumbers(tasks: readonly Task[]): NumberGaps {
  const gaps: NumberGaps = { missing: [], findings: [] };
  let before: Task | null = null;
  for (const task of tasks) {
    if (task.printedNumber === null) continue;
    const count = numbersBetween(numberOf(before), numberOf(task));
    if (before?.printedNumber != null && count > 0) {
      const from = before.printedNumber;
      const missing =
        count > LONGEST_GAP ? [] : Array.from({ length: count }, (_, step) => numberAfter(from, step + 1));
      gaps.missing.push(...missing);
      gaps.findings.push(gapFinding(missing, from, task));
    }
    before = task;
  }
  return gaps;
}

const numberOf = (task: Task | null) => (task?.printedNumber == null ? null : printedNumber(task.printedNumber));

function gapFinding(missing: readonly string[], from: string, task: Task): Finding {
  const args = { from, to: task.printedNumber ?? "", missing: missing.join(", "), count: missing.length };
  return findingOf(
    { id: "printed-number-skipped", severity: "warning", value: task.printedNumber, suggestion: null, args },
    task.source,
    task.id,
  );
}

import type { CheckContext } from "../check-context";
import type { Fact, Proposal, ScopedRule } from "../rule";
import type { TimingDoubt } from "../surroundings";
import type { TaskView } from "../task-view";
import { rewritten } from "./retimed";
import { EXECUTION, MILESTONE } from "./time-columns";

export interface DoubtQuestion {
  /** The doubt of reading that this rule stands for. */
  readonly doubt: string;
  /** Confidence in the words that reading suggests. */
  readonly confidence?: number;
  /** An argument of the doubt that holds the words to write, where reading suggests none. */
  readonly wordsIn?: string;
  /** "warning" leaves the mild form of the doubt alone. Default "note": any. */
  readonly leastSeverity?: "note" | "warning";
  /** What to write instead, made of the doubt, where reading suggests nothing. */
  readonly write?: (doubt: TimingDoubt) => string | null;
  /** Which words it is about; default: any. */
  readonly holds?: (words: string) => boolean;
}

/** A doubt of reading about the words of a time cell, raised as long as the words stand there. */
export const doubtFacts =
  ({
    doubt,
    confidence = 0.5,
    wordsIn,
    write = () => null,
    leastSeverity = "note",
    holds = () => true,
  }: DoubtQuestion): ScopedRule<"task row">["find"] =>
  (view, context): readonly Fact[] => {
    // Most cells raise no doubt, and this is asked of every row by many rules.
    if (view.timing.doubts.length === 0) return NONE;
    return view.timing.doubts
      .filter((one) => one.id === doubt && (leastSeverity === "note" || one.severity !== "note") && holds(one.value))
      .map((one) => {
        const named = wordsIn === undefined ? null : String(one.args[wordsIn] ?? "");
        const words = one.suggestion ?? named ?? write(one);
        return {
          column: columnOf(view, one),
          value: one.value,
          about: one.value,
          args: { value: one.value, ...one.args, to: words ?? "" },
          proposals: proposalsOf(view, { doubt: one, words, confidence }, context),
        };
      });
  };
const NONE: readonly Fact[] = [];

/** The cell that holds exactly these words, else the one they are part of; a doubt about both cells stands at the second. */
function columnOf({ task }: TaskView, { value }: TimingDoubt): typeof EXECUTION | typeof MILESTONE {
  const { execution, milestone } = task.timing;
  if (milestone === null) return EXECUTION;
  if (execution === value || milestone === value) return execution === value ? EXECUTION : MILESTONE;
  return execution?.includes(value) === true && !milestone.includes(value) ? EXECUTION : MILESTONE;
}

interface Suggested {
  readonly doubt: TimingDoubt;
  readonly words: string | null;
  readonly confidence: number;
}

function proposalsOf(view: TaskView, { doubt, words, confidence }: Suggested, context: CheckContext): Proposal[] {
  if (words === null || words === "") return [];
  const { execution, milestone } = view.task.timing;
  const isSame = execution === milestone;
  const at = columnOf(view, doubt);
  const mended = (column: string, cell: string | null): string | null =>
    cell !== null && (isSame || column === at) ? cell.replace(doubt.value, words) : cell;
  const cells = { execution: mended(EXECUTION, execution), milestone: mended(MILESTONE, milestone) };
  return [{ to: words, confidence, change: rewritten(view, cells, context) }];
}

import { gathered } from "../../gathered";
import type { Task } from "../../model/plan";
import type { CheckContext } from "../check-context";

export const STT = "STT";

/** A task with its printed number in parts: "2.3" is [2, 3]; null where nothing countable is printed. */
export interface NumberedTask {
  readonly at: number;
  readonly task: Task;
  readonly parts: readonly number[] | null;
}

const numberParts = (printed: string | null): number[] | null => {
  const bare = (printed ?? "").trim().replace(/(?<![.)])[.)]+$/, "");
  return /^\d{1,4}(?:\.\d{1,4})*$/.test(bare) ? bare.split(".").map(Number) : null;
};

/** Tasks whose numbers belong together: an appendix, or each of its headings where numbering starts anew at most of them. */
export const numberedRuns = (context: CheckContext): readonly (readonly NumberedTask[])[] =>
  context.once("numbered runs", () => {
    const numbered = context.tasks
      .map((task, at): NumberedTask => ({ at, task, parts: numberParts(task.printedNumber) }))
      .filter(({ task }) => task.origin === "table");
    return [...gathered(numbered, ({ task }) => task.appendix).values()].flatMap(byHeading);
  });

/** Splits at the headings where numbers are dotted by heading or restart at 1 in at least half of the headings. */
function byHeading(run: readonly NumberedTask[]): NumberedTask[][] {
  const headings: NumberedTask[][] = [];
  for (const one of run) {
    const current = headings.at(-1);
    if (current !== undefined && current[0]?.task.section === one.task.section) current.push(one);
    else headings.push([one]);
  }
  const restarts = headings.slice(1).filter(([first]) => first?.parts?.at(-1) === 1).length;
  const isPerHeading = headings.length > 1 && restarts * 2 >= headings.length - 1;
  return isPerHeading ? headings : [[...run]];
}

/** Same level, same beginning: "2.3" and "2.4" follow each other, "2.9" and "3.1" do not. */
export const isSameLevel = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((part, at) => at === one.length - 1 || part === other[at]);

export const lastPart = (parts: readonly number[]): number => parts.at(-1) ?? 0;

export const withLast = (parts: readonly number[], last: number): string => [...parts.slice(0, -1), last].join(".");

import type { Task } from "../../model/plan";
import type { Change } from "../change";
import type { Fact, Proposal, ScopedRule } from "../rule";
import type { TaskView } from "../task-view";
import { BODY_COLUMNS, type BodySide } from "./body-side";
import type { NameProblem, NameProblemKind } from "./name-problem";

export const bodiesOn = (task: Task, side: BodySide): readonly string[] =>
  side === "lead" ? task.leadBodies : task.coordinatingBodies;
const partsOf = (side: BodySide, names: readonly string[]) =>
  side === "lead" ? { leadBodies: [...names] } : { coordinatingBodies: [...names] };

const distinct = (names: readonly string[]): string[] => [...new Set(names)];

/** The names of one cell as they would stand afterwards; every name once. */
export const bodiesChange = (at: number, side: BodySide, names: readonly string[]): Change => ({
  on: "task",
  at,
  set: partsOf(side, distinct(names)),
});

/** The same cell with one name replaced. */
export function replaced(view: TaskView, side: BodySide, name: string, by: readonly string[]): Change {
  const names = bodiesOn(view.task, side);
  return bodiesChange(
    view.at,
    side,
    names.flatMap((one) => (one === name ? by : [one])),
  );
}

function proposalsOf(view: TaskView, side: BodySide, name: string, problem: NameProblem): Proposal[] {
  return problem.candidates.map((names, rank) => ({
    to: names.join("; "),
    confidence: Math.max(0, problem.confidence - rank * 0.1),
    change: replaced(view, side, name, names),
  }));
}

/** Every name of a cell that has this problem, with what could stand there instead. */
export const nameFacts =
  (side: BodySide, kind: NameProblemKind): ScopedRule<"task row">["find"] =>
  (view): readonly Fact[] =>
    view.doubtful(side).flatMap(({ name, problem }) =>
      problem?.kind !== kind
        ? []
        : [
            {
              column: BODY_COLUMNS[side],
              value: name,
              about: name,
              args: { name, to: problem.candidates[0]?.join("; ") ?? "" },
              proposals: proposalsOf(view, side, name, problem),
            },
          ],
    );

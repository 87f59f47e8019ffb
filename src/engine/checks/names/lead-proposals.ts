import type { CheckContext } from "../check-context";
import type { Proposal } from "../rule";
import type { TaskView } from "../task-view";
import { bodiesChange } from "./body-name-rule";
import { leadsInText } from "./leads-in-text";

/** Who may be meant where the lead cell is blank: the body its own words name, then the heading's, then that of both neighbours. */
export function leadProposals(view: TaskView, context: CheckContext): Proposal[] {
  const candidates: readonly (readonly [readonly string[], number])[] = [
    [leadsInText(view.task.text, context.directory), 0.7],
    [view.section?.leadBodies ?? [], 0.6],
    [sharedByNeighbours(view, context), 0.4],
  ];
  const seen = new Set<string>();
  return candidates.flatMap(([names, confidence]) => {
    const to = names.join("; ");
    if (to === "" || seen.has(to)) return [];
    seen.add(to);
    return [{ to, confidence, change: bodiesChange(view.at, "lead", names) }];
  });
}

function sharedByNeighbours({ at, task }: TaskView, context: CheckContext): readonly string[] {
  const [before, after] = [context.tasks[at - 1], context.tasks[at + 1]];
  if (before === undefined || after === undefined) return [];
  const sameHeading = [before, after].every((one) => one.section === task.section && one.appendix === task.appendix);
  return sameHeading && before.leadBodies.join() === after.leadBodies.join() ? before.leadBodies : [];
}

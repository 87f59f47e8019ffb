import type { Finding } from "../../model/finding";
import type { Section, Task } from "../../model/plan";
import type { Timing } from "../../model/timing";
import { cleanText } from "../../text/clean";
import type { JoinedRow } from "../tables/join-rows";
import type { Assignment } from "./assignment";
import { findingOf } from "./reading-context";
import type { RunFrame } from "./run-frame";

/** "a)", "b)" under a numbered task: with a lead of its own a task, which takes from that task what it lacks. */
export const isSubItem = ({ facts }: JoinedRow): boolean =>
  facts.number?.kind === "letter" && facts.number.text === facts.number.text.toLowerCase();

/** A task as the heading of its sub-items: what it lends them is its own lead and time. */
export const asHeading = (task: Task, heading: Section | null): Section => ({
  id: heading?.id ?? "",
  appendix: task.appendix,
  printedNumber: task.printedNumber,
  title: heading?.title ?? "",
  subIndex: heading?.subIndex ?? null,
  leadBodies: task.leadBodies,
  coordinatingBodies: [],
  timing: task.timing.kind === "none" ? null : task.timing,
  source: task.source,
});

/** What a heading lends to a task under it. */
interface Inheritance {
  readonly leadBodies: string[] | null;
  readonly timing: Timing | null;
}

/** A task without a lead or a time of its own takes the heading's. */
function inheritanceOf(assignment: Assignment, section: Section | null): Inheritance {
  const needsLead = assignment.leadBodies.length === 0 && section !== null && section.leadBodies.length > 0;
  const needsTime = assignment.timing.kind === "none" && section !== null;
  return { leadBodies: needsLead ? [...section.leadBodies] : null, timing: needsTime ? section.timing : null };
}

function inheritanceFindings({ leadBodies, timing }: Inheritance, task: Task): Finding[] {
  const lent: [string, string][] = [];
  if (leadBodies !== null) lent.push(["lead-inherited", leadBodies.join("; ")]);
  if (timing !== null) lent.push(["timing-inherited", [timing.execution, timing.milestone].filter(Boolean).join("; ")]);
  return lent.map(([id, value]) =>
    findingOf({ id, severity: "note", value, suggestion: null, args: { value } }, task.source, task.id),
  );
}

export function taskOf(
  row: JoinedRow,
  assignment: Assignment,
  section: Section | null,
  to: { frame: RunFrame; findings: Finding[] },
): Task {
  const inherited = inheritanceOf(assignment, section);
  const task: Task = {
    id: to.frame.nextTaskId(),
    origin: "table",
    appendix: to.frame.appendix,
    section: section === null || section.id === "" ? null : section.id,
    subIndex: section?.subIndex ?? null,
    printedNumber: row.facts.number?.text ?? null,
    text: cleanText(row.text),
    leadBodies: inherited.leadBodies ?? assignment.leadBodies,
    coordinatingBodies: assignment.coordinatingBodies,
    product: assignment.product,
    timing: inherited.timing ?? assignment.timing,
    source: row.facts.row.place,
  };
  to.findings.push(...inheritanceFindings(inherited, task));
  return task;
}

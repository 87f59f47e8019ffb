import type { Finding } from "../../model/finding";
import type { Fate, Section, Task } from "../../model/plan";
import type { PrintedNumber } from "../numbering/printed-number";
import type { TableRun } from "../outline/outline";
import { matchSubIndex } from "../sub-indices/match-sub-index";
import { classifyRows } from "../tables/classify-rows";
import { type JoinedRow, joinRows } from "../tables/join-rows";
import type { RowFacts } from "../tables/row-facts";
import { type Assignment, readAssignment } from "./assignment";
import { HeadingPath } from "./heading-path";
import type { ReadingContext } from "./reading-context";
import { lostHeading, noteFindings, rowFindings } from "./row-findings";
import { headingsBefore, type RunEnd, type RunFrame } from "./run-frame";
import { groupNameOf, sectionFindings, sectionOf, sectionOfGroup } from "./section-of-row";
import { asHeading, isSubItem, taskOf } from "./task-of-row";

export interface RunReading {
  readonly sections: Section[];
  readonly tasks: Task[];
  readonly findings: Finding[];
  readonly fates: readonly Fate[];
  readonly orphans: readonly RowFacts[];
  readonly end: RunEnd;
}

/** A table while its rows are read one after the other. */
interface RunState {
  readonly frame: RunFrame;
  readonly headings: HeadingPath;
  readonly subIndexOf: (title: string) => string | null;
  readonly sections: Section[];
  readonly tasks: Task[];
  readonly findings: Finding[];
  /** The numbered task to which sub-items belong. */
  parent: Task | null;
  lastNumber: PrintedNumber | null;
}

/** Reads one logical table: rows classified, cut rows joined, values read, headings mapped to sub-indices by name. */
export function readRun(run: TableRun, frame: RunFrame, context: ReadingContext): RunReading {
  const subIndexOf = (title: string) => matchSubIndex(title, { index: frame.index, edition: context.edition }).key;
  const joined = joinRows(classifyRows(run, (title) => subIndexOf(title) !== null));
  const headings = new HeadingPath(headingsBefore(frame.before, joined.rows[0]));
  const state: RunState = {
    frame,
    headings,
    subIndexOf,
    sections: [],
    tasks: [],
    findings: [],
    parent: null,
    lastNumber: frame.before?.number ?? null,
  };
  for (const row of joined.rows) {
    const assignment = readAssignment(row.texts, run.header.columns, context);
    if (row.kind === "section") takeSection(row, assignment, state);
    else takeTask(row, assignment, state);
  }
  const { sections, tasks, findings, lastNumber } = state;
  findings.push(...noteFindings(run, joined.fates));
  const end = { headings: headings.path, number: lastNumber };
  return { sections, tasks, findings, fates: joined.fates, orphans: joined.orphans, end };
}

function takeSection(row: JoinedRow, assignment: Assignment, state: RunState): void {
  const { frame, headings, subIndexOf } = state;
  const section = headings.enter(sectionOf(row, assignment, subIndexOf(row.text), frame));
  state.findings.push(...sectionFindings(section, frame), ...rowFindings(row, assignment, null));
  state.sections.push(section);
  state.parent = null;
}

function takeTask(row: JoinedRow, assignment: Assignment, state: RunState): void {
  const { frame, headings, findings } = state;
  if (row.afterLostPage) headings.forget();
  takeGroup(row, state);
  const lent = headings.lent();
  const heading = isSubItem(row) && state.parent !== null ? asHeading(state.parent, lent) : lent;
  const task = taskOf(row, assignment, heading, { frame, findings });
  if (!isSubItem(row)) state.parent = task;
  state.lastNumber = row.facts.number ?? state.lastNumber;
  if (row.afterLostPage) findings.push(lostHeading(task));
  findings.push(...rowFindings(row, assignment, task.id));
  state.tasks.push(task);
}

/** A new name in the group column opens a section; a name met before goes back to it. */
function takeGroup(row: JoinedRow, { headings, sections, subIndexOf, frame }: RunState): void {
  const group = groupNameOf(row);
  if (group === null || group.title === headings.path.at(-1)?.title) return;
  const known = sections.find((section) => section.title === group.title);
  if (known === undefined) sections.push(headings.enter(sectionOfGroup(group, row, subIndexOf(group.title), frame)));
  else headings.goTo(known);
}

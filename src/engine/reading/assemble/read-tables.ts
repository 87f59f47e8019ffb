import type { Finding } from "../../model/finding";
import type { Appendix, Plan, PlanHead, Score, Target, Task } from "../../model/plan";
import type { Outline, TableRun } from "../outline/outline";
import { unitOfIssuer } from "../prose/figures/unit";
import type { RowFacts } from "../tables/row-facts";
import { appendixOf } from "./appendix-frame";
import type { RunFates } from "./read-ledger";
import { type RunReading, readRun } from "./read-run";
import { readScoreRun } from "./read-score-run";
import type { ReadingContext } from "./reading-context";
import type { RunEnd } from "./run-frame";
import { SectionIds } from "./section-ids";
import { taskId } from "./task-id";

export interface TablesReading {
  readonly appendices: Plan["appendices"];
  readonly sections: Plan["sections"];
  readonly tasks: Task[];
  readonly scores: Score[];
  readonly targets: Target[];
  readonly findings: Finding[];
  readonly orphans: RowFacts[];
  readonly fates: RunFates;
}

/** What goes on from one table of an appendix to the next. */
interface AppendixFrame {
  readonly sectionIds: SectionIds;
  tasks: number;
  end: RunEnd | null;
}

interface TablesState {
  readonly tables: TablesReading & { readonly fates: Map<TableRun, RunReading["fates"]> };
  /** By the printed id: an appendix whose heading stands twice goes on counting, so that no code is given twice. */
  readonly frames: Map<string | null, AppendixFrame>;
  readonly listed: Set<string>;
}

/** Reads the tables of tasks and of scores, in reading order. */
export function readTables(outline: Outline, head: PlanHead, context: ReadingContext): TablesReading {
  const state: TablesState = {
    tables: {
      appendices: [],
      sections: [],
      tasks: [],
      scores: [],
      targets: [],
      findings: [],
      orphans: [],
      fates: new Map(),
    },
    frames: new Map(),
    listed: new Set(),
  };
  for (const run of outline.runs) {
    if (run.shape === null) continue;
    const draft = run.appendix === null ? null : (outline.appendices[run.appendix] ?? null);
    const appendix = appendixOf(run, draft, head.indexes);
    if (run.shape.kind === "score-table") takeScores(run, appendix, { head, context, state });
    else takeTasks(run, appendix, { head, context, state });
  }
  return state.tables;
}

interface Taking {
  readonly head: PlanHead;
  readonly context: ReadingContext;
  readonly state: TablesState;
}

/** An appendix is listed once a kind: a second table of tasks in it goes on under the same entry. */
function list(run: TableRun, appendix: Appendix, { tables, listed }: TablesState): void {
  const key = JSON.stringify([run.appendix, appendix.kind]);
  if (!listed.has(key)) tables.appendices.push(appendix);
  listed.add(key);
}

function takeScores(run: TableRun, appendix: Appendix, { head, context, state }: Taking): void {
  const { tables } = state;
  const frame = { title: appendix.title, index: appendix.index, unit: unitOfIssuer(head.issuer) };
  const reading = readScoreRun(run, frame, context);
  list(run, { ...appendix, index: reading.index }, state);
  tables.fates.set(run, reading.fates);
  tables.scores.push(...reading.scores);
  tables.targets.push(...reading.targets);
  tables.findings.push(...reading.findings);
}

function takeTasks(run: TableRun, appendix: Appendix, { head, context, state }: Taking): void {
  const { tables, frames } = state;
  const frame = frames.get(appendix.id) ?? { sectionIds: new SectionIds(), tasks: 0, end: null };
  frames.set(appendix.id, frame);
  list(run, appendix, state);
  const reading = readRun(
    run,
    {
      appendix: appendix.id,
      index: appendix.index,
      sectionIds: frame.sectionIds,
      before: frame.end,
      nextTaskId: () => {
        frame.tasks += 1;
        return taskId(head.number, appendix.id, frame.tasks);
      },
    },
    context,
  );
  frame.end = reading.end;
  tables.fates.set(run, reading.fates);
  tables.sections.push(...reading.sections);
  tables.tasks.push(...reading.tasks);
  tables.findings.push(...reading.findings);
  tables.orphans.push(...reading.orphans);
}

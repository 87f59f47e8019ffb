import { bodyDirectory } from "../bodies/body-directory";
import { directoryForPlan } from "../bodies/directory-for-plan";
import type { Finding } from "../model/finding";
import type { Plan, PlanHead, Task } from "../model/plan";
import type { PublicBody } from "../model/public-body";
import type { SourceDocument } from "../source/source-document";
import { cleanText } from "../text/clean";
import { appendixOf, scoreAppendixOf } from "./assemble/appendix-frame";
import { LedgerBook } from "./assemble/ledger";
import { missingNumbers } from "./assemble/missing-numbers";
import { narrativeTasks } from "./assemble/narrative";
import { planFindings } from "./assemble/plan-findings";
import { type RunReading, readRun } from "./assemble/read-run";
import { type ReadingContext } from "./assemble/reading-context";
import { SectionIds } from "./assemble/section-ids";
import { taskId } from "./assemble/task-id";
import { type Outline, outlineOf, type TableRun } from "./outline/outline";
import { type ProseReading, readProse } from "./prose/read-prose";
import { editionOfNames, pciEdition } from "./sub-indices/pci-edition";
import { ownCells } from "./tables/grid-row";

export interface ReadOptions {
  /** The directory of the user's own workbook; null takes the one that fits the plan. */
  readonly directory: readonly PublicBody[] | null;
}

/**
 * Reads a plan from one or several sources (parts of one plan, in order):
 *
 *     sources ─ outline ─┬─ prose ─ head, figures, narrative tasks
 *                        └─ tables ─ classify rows ─ join cut rows ─ read values ─ sections, tasks
 *     all of it ─ findings, missing numbers, ledger
 *
 * Nothing is lost (the ledger's fates add up to its units) and nothing invented (what cannot be read stays as written).
 */
export function readPlan(documents: readonly SourceDocument[], options: ReadOptions): Plan {
  const outline = outlineOf(documents);
  const taskRuns = outline.runs.filter((run) => run.shape?.kind === "task-table");
  const prose = readProse(outline.lines, { hasTaskTable: taskRuns.length > 0 });
  const context = contextOf(prose.head, outline, options);
  const tables = readTables(outline, taskRuns, prose.head, context);
  const narrative = narrativeTasks(prose, tables.tasks, context);
  const tasks = [...tables.tasks, ...narrative.tasks];
  const gaps = gapsByAppendix(tables.tasks);
  const findings = [
    ...tables.findings,
    ...narrative.findings,
    ...gaps.findings,
    ...planFindings({ outline, taskRuns, head: prose.head, tasks, orphans: tables.orphans }),
  ];
  return {
    plan: prose.head,
    appendices: [
      ...tables.appendices,
      ...(prose.scoreTable === null ? [] : [scoreAppendixOf(prose.scoreTable, outline.appendices)]),
    ],
    sections: [...tables.sections, ...narrative.sections],
    tasks,
    scores: prose.scores,
    targets: prose.targets,
    objectives: prose.objectives,
    duties: prose.duties,
    missingNumbers: [...gaps.missing, ...narrative.missingNumbers],
    findings,
    ledger: ledgerOf(outline, prose, tables.readings),
  };
}

function contextOf(head: PlanHead, outline: Outline, options: ReadOptions): ReadingContext {
  const cells = outline.runs.flatMap((run) =>
    run.rows.flatMap((row) => ownCells(row).map((cell) => cleanText(cell.text))),
  );
  const named = options.directory ?? directoryForPlan(head.issuer, cells);
  const issueYear = head.issuedOn === null ? null : Number(head.issuedOn.slice(0, 4));
  return {
    issuedOn: head.issuedOn,
    planYear: issueYear ?? head.period?.from ?? null,
    period: head.period,
    edition: editionOfNames(cells) ?? pciEdition(head.period, head.issuedOn),
    directory: bodyDirectory(named),
  };
}

interface TablesReading {
  readonly appendices: Plan["appendices"];
  readonly sections: Plan["sections"];
  readonly tasks: Task[];
  readonly findings: Finding[];
  readonly orphans: RunReading["orphans"][number][];
  readonly readings: Map<TableRun, RunReading>;
}

function readTables(
  outline: Outline,
  runs: readonly TableRun[],
  head: PlanHead,
  context: ReadingContext,
): TablesReading {
  const tables: TablesReading = {
    appendices: [],
    sections: [],
    tasks: [],
    findings: [],
    orphans: [],
    readings: new Map(),
  };
  /** By the printed id: an appendix whose heading stands twice goes on counting, so that no code is given twice. */
  const frames = new Map<string | null, { sectionIds: SectionIds; tasks: number }>();
  const listed = new Set<number | null>();
  for (const run of runs) {
    const draft = run.appendix === null ? null : (outline.appendices[run.appendix] ?? null);
    const appendix = appendixOf(run, draft, head.indexes);
    const frame = frames.get(appendix.id) ?? { sectionIds: new SectionIds(), tasks: 0 };
    frames.set(appendix.id, frame);
    if (!listed.has(run.appendix)) tables.appendices.push(appendix);
    listed.add(run.appendix);
    const reading = readRun(
      run,
      {
        appendix: appendix.id,
        index: appendix.index,
        sectionIds: frame.sectionIds,
        nextTaskId: () => {
          frame.tasks += 1;
          return taskId(head.number, appendix.id, frame.tasks);
        },
      },
      context,
    );
    tables.readings.set(run, reading);
    tables.sections.push(...reading.sections);
    tables.tasks.push(...reading.tasks);
    tables.findings.push(...reading.findings);
    tables.orphans.push(...reading.orphans);
  }
  return tables;
}

function gapsByAppendix(tasks: readonly Task[]): ReturnType<typeof missingNumbers> {
  const appendices = [...new Set(tasks.map((task) => task.appendix))];
  const gaps = appendices.map((appendix) => missingNumbers(tasks.filter((task) => task.appendix === appendix)));
  return { missing: gaps.flatMap((gap) => gap.missing), findings: gaps.flatMap((gap) => gap.findings) };
}

function ledgerOf(outline: Outline, prose: ProseReading, readings: ReadonlyMap<TableRun, RunReading>) {
  const book = new LedgerBook();
  book.enter("blank", outline.blanks);
  for (const line of outline.lines) book.enter(prose.fates.get(line) ?? "narrative");
  for (const run of outline.runs) {
    book.enter("header", run.headerRows.length);
    const fates = readings.get(run)?.fates;
    run.rows.forEach((row, at) => {
      const fate = fates?.[at] ?? "unread";
      if (fate === "unread") book.leaveUnread(wordsOf(row), row.place);
      else book.enter(fate);
    });
  }
  for (const row of outline.strayRows) book.leaveUnread(wordsOf(row), row.place);
  return book.close();
}

const wordsOf = (row: Outline["strayRows"][number]): string =>
  ownCells(row)
    .map((cell) => cleanText(cell.text))
    .filter(Boolean)
    .join(" | ");

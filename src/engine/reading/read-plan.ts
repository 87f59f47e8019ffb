import { bodiesOn } from "../bodies/bodies-on";
import { bodyDirectory } from "../bodies/body-directory";
import { directoryForPlan } from "../bodies/directory-for-plan";
import type { Plan, PlanHead, Task } from "../model/plan";
import type { PublicBody } from "../model/public-body";
import type { SourceDocument } from "../source/source-document";
import { cleanText } from "../text/clean";
import { scoreAppendixOf } from "./assemble/appendix-frame";
import { cutFindings, foreignFindings } from "./assemble/file-findings";
import { missingNumbers } from "./assemble/missing-numbers";
import { narrativeTasks } from "./assemble/narrative";
import { planFindings } from "./assemble/plan-findings";
import { readLedger } from "./assemble/read-ledger";
import { readTables } from "./assemble/read-tables";
import { findingOf, type ReadingContext } from "./assemble/reading-context";
import { scanFindings } from "./assemble/scan-findings";
import type { ColumnChoices } from "./columns/column-proposal";
import { type Outline, outlineOf } from "./outline/outline";
import { settleRuns } from "./outline/settle-runs";
import { tableBeforeProse } from "./prose/figures/reconcile";
import { readProse } from "./prose/read-prose";
import { editionOfNames, pciEdition } from "./sub-indices/pci-edition";
import { ownCells } from "./tables/grid-row";

export interface ReadOptions {
  /** The directory of the user's own workbook; null takes the one that fits the plan. */
  readonly directory: readonly PublicBody[] | null;
  /** What people confirmed about the columns of tables, by signature (see `proposeColumns`); it wins over header words. */
  readonly columnChoices?: ColumnChoices;
}

/**
 * Reads a plan from one or several sources (parts of one plan, in order):
 *
 *     sources ─ outline ─ columns ─┬─ prose ─ head, figures, narrative tasks
 *                                  └─ tables ─ classify rows ─ join cut rows ─ read values ─ sections, tasks, scores
 *     all of it ─ findings, missing numbers, ledger
 *
 * Nothing is lost (the ledger's fates add up to its units) and nothing invented (what cannot be read stays as written).
 */
export function readPlan(documents: readonly SourceDocument[], options: ReadOptions): Plan {
  const { directory, columnChoices } = options;
  const outline = settleRuns(outlineOf(documents), { choices: columnChoices ?? {}, directory });
  const taskRuns = outline.runs.filter((run) => run.shape?.kind === "task-table");
  const prose = readProse(outline.lines, { hasTaskTable: taskRuns.length > 0 });
  const context = contextOf(prose.head, outline, options);
  const tables = readTables(outline, prose.head, context);
  const narrative = narrativeTasks(prose, tables.tasks, context);
  const tasks = [...tables.tasks, ...narrative.tasks];
  const gaps = gapsByAppendix(tables.tasks);
  const figures = tableBeforeProse(tables, prose);
  const findings = [
    ...tables.findings,
    ...narrative.findings,
    ...figures.doubts.map((doubt) => findingOf(doubt, doubt.place, null)),
    ...gaps.findings,
    ...scanFindings(outline, tasks),
    ...documents.flatMap(cutFindings),
    ...documents.flatMap(foreignFindings),
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
    scores: [...figures.scores],
    targets: [...figures.targets],
    objectives: prose.objectives,
    duties: prose.duties,
    missingNumbers: [...gaps.missing, ...narrative.missingNumbers],
    findings,
    ledger: readLedger(outline, prose, tables.fates),
  };
}

function contextOf(head: PlanHead, outline: Outline, options: ReadOptions): ReadingContext {
  const cells = outline.runs.flatMap((run) =>
    run.rows.flatMap((row) => ownCells(row).map((cell) => cleanText(cell.text))),
  );
  const named = options.directory ?? directoryForPlan(head.issuer, cells, head.issuedOn);
  const issueYear = head.issuedOn === null ? null : Number(head.issuedOn.slice(0, 4));
  return {
    issuedOn: head.issuedOn,
    planYear: issueYear ?? head.period?.from ?? null,
    period: head.period,
    edition: editionOfNames(cells) ?? pciEdition(head.period, head.issuedOn),
    directory: bodyDirectory(bodiesOn(named, head.issuedOn)),
  };
}

function gapsByAppendix(tasks: readonly Task[]): ReturnType<typeof missingNumbers> {
  const appendices = [...new Set(tasks.map((task) => task.appendix))];
  const gaps = appendices.map((appendix) => missingNumbers(tasks.filter((task) => task.appendix === appendix)));
  return { missing: gaps.flatMap((gap) => gap.missing), findings: gaps.flatMap((gap) => gap.findings) };
}

import type { LinkTarget } from "../../workbook/table-block";
import {
  blockOf,
  COMPLETED_BLOCK,
  GAP_BLOCKS,
  PARTS,
  REPORTING_BLOCKS,
  reportingOf,
} from "../appendix/appendix-blocks";
import { type AppendixRow, runOf } from "../appendix/appendix-row";
import { type BodyResult, bodyResults } from "../figures/body-results";
import { answersWithoutEvidence } from "../figures/evidence";
import { furthestFromTarget, type GapRow, gapRows } from "../figures/gap-rows";
import { GROUP_LABELS, RESULT_GROUPS, type ResultGroup, tallyOf } from "../figures/result-groups";
import { taskResults } from "../figures/task-results";
import type { Quarter } from "../quarter";

/** A number of the leaders' page with the place of its first row; null where the number is 0. */
export interface TracedNumber {
  readonly value: number;
  readonly rows: LinkTarget | null;
}

export interface LeadersFigures {
  readonly tasks: TracedNumber;
  readonly completed: TracedNumber;
  readonly overdue: TracedNumber;
  readonly withoutEvidence: TracedNumber;
  readonly groups: readonly (TracedNumber & { readonly group: ResultGroup })[];
  readonly reporting: Readonly<Record<keyof typeof REPORTING_BLOCKS, TracedNumber>>;
  /** Bodies with most reports missing, the worst first. */
  readonly debtors: readonly (TracedNumber & { readonly body: string; readonly isSilent: boolean })[];
  readonly gaps: Readonly<Record<keyof typeof GAP_BLOCKS, TracedNumber>>;
  /** Sub-indices short of their target, the furthest first. `place` is the row in the table of gaps. */
  readonly furthest: readonly (GapRow & { readonly place: number })[];
}

/** The answers to the three questions of the leaders' page. */
export function leadersFigures(quarter: Quarter, appendix: readonly AppendixRow[]): LeadersFigures {
  const tally = tallyOf(taskResults(quarter).map(({ group }) => group));
  const { counts } = tally;
  const traced = (value: number, words: Parameters<typeof runOf>[1]): TracedNumber => ({
    value,
    rows: value === 0 ? null : runOf(appendix, words),
  });
  const inBlock = (part: string, block: string): TracedNumber =>
    traced(appendix.filter((row) => row.part === part && row.block === block).length, { part, block });
  return {
    tasks: traced(tally.assigned, { part: PARTS.states }),
    completed: traced(counts.completed + counts.completedLate, { part: PARTS.states, block: COMPLETED_BLOCK }),
    overdue: traced(counts.overdue, { part: PARTS.states, block: blockOf("overdue") }),
    withoutEvidence: traced(answersWithoutEvidence(quarter).length, { part: PARTS.evidence }),
    groups: RESULT_GROUPS.map((group) => ({
      group,
      ...traced(counts[group], { part: PARTS.states, block: blockOf(group), state: GROUP_LABELS[group] }),
    })),
    reporting: {
      silent: inBlock(PARTS.bodies, REPORTING_BLOCKS.silent),
      partial: inBlock(PARTS.bodies, REPORTING_BLOCKS.partial),
      full: inBlock(PARTS.bodies, REPORTING_BLOCKS.full),
    },
    debtors: debtorsOf(bodyResults(quarter)).map((result) => ({
      body: result.body,
      isSilent: reportingOf(result) === "silent",
      ...traced(result.missing, { part: PARTS.missing, block: result.body }),
    })),
    gaps: {
      short: inBlock(PARTS.gaps, GAP_BLOCKS.short),
      met: inBlock(PARTS.gaps, GAP_BLOCKS.met),
      unknown: inBlock(PARTS.gaps, GAP_BLOCKS.unknown),
    },
    furthest: furthestOf(gapRows(quarter)),
  };
}

const debtorsOf = (bodies: readonly BodyResult[]): BodyResult[] =>
  bodies.filter(({ missing }) => missing > 0).sort((one, other) => other.missing - one.missing);

const furthestOf = (rows: readonly GapRow[]): LeadersFigures["furthest"] =>
  furthestFromTarget(rows).map((row) => ({ ...row, place: rows.indexOf(row) + 1 }));

import type { Gap } from "../../engine/model/gap";
import type { Register } from "../../engine/model/register";
import type { BodyStatus, TaskStatus } from "../../engine/model/status";
import type { Timing } from "../../engine/model/timing";
import { periodOf } from "../../engine/periods/period";
import { isExemption } from "../../engine/returns/basis";
import type { TargetGap } from "../../engine/scores/gaps";
import type { LiveFacts, LiveGapSource, LiveTaskFacts } from "../../engine/sheets/register/live/live-facts";
import { scoreRowKey } from "../../engine/sheets/register/scores-sheet";
import { dueIn, type StatusQuestion } from "../../engine/status/status-case";
import { reportDueUnder } from "../../engine/status/status-question";
import type { RegisterJudgement } from "./judge-register";

/** What live formulas need that stands in no cell, as the register keeps it. */
export function liveFactsOf(register: Register, { question, tasks, gaps }: RegisterJudgement): LiveFacts {
  const periods = periodsOf(register, question);
  const timings = new Map(register.plan.tasks.map((task) => [task.id, task.timing]));
  const frame = { ...rowsIn(register, question.period.key), periods };
  return {
    asOf: question.asOf,
    period: question.period.key,
    dueSoonDays: question.settings.dueSoonDays,
    reportDue: Object.fromEntries(periods.map(({ period, reportDue }) => [period.key, reportDue])),
    tasks: Object.fromEntries(
      tasks.flatMap((task) => {
        const timing = timings.get(task.id);
        return timing === undefined ? [] : [[task.id, taskFacts(task, timing, frame)] as const];
      }),
    ),
    gaps: gapSources(gaps),
  };
}

/** The question put for every period that has rows, and for the one asked about. */
function periodsOf({ expected, plan }: Register, question: StatusQuestion): StatusQuestion[] {
  const keys = new Set([question.period.key, ...expected.map(({ period }) => period)]);
  return [...keys].flatMap((key) => {
    const period = periodOf(key);
    if (period === null) return [];
    return [{ ...question, period, reportDue: reportDueUnder(plan.plan, period, question.settings) }];
  });
}

interface RowFrame {
  /** Task → bodies with a row in the period that counts. */
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
  /** Tasks somebody answered about by then. */
  readonly answered: ReadonlySet<string>;
  readonly periods: readonly StatusQuestion[];
}

function rowsIn(register: Register, period: string): Omit<RowFrame, "periods"> {
  const asked = new Map<string, Set<string>>();
  for (const row of register.expected) {
    if (row.period !== period || isExemption(row.basis)) continue;
    asked.set(row.task, (asked.get(row.task) ?? new Set()).add(row.body));
  }
  return { asked, answered: new Set(register.answers.map(({ task }) => task)) };
}

function taskFacts(task: TaskStatus, timing: Timing, { asked, answered, periods }: RowFrame): LiveTaskFacts {
  const rows = asked.get(task.id);
  const earlier = rows === undefined ? [] : task.bodies.filter(({ body }) => body === null || !rows.has(body));
  const late = earlier.filter(({ status }) => status === "completed-late");
  const done = earlier.filter(({ status }) => status === "completed");
  return {
    dues:
      timing.kind === "recurring"
        ? Object.fromEntries(periods.map((question) => [question.period.key, dueIn(timing, question)]))
        : null,
    late: counted(late),
    done: counted(done),
    silent: rows === undefined ? task.bodies.length : null,
    fixed: rows === undefined ? answered.has(task.id) : late.length + done.length < earlier.length,
  };
}

const counted = ([first, ...more]: readonly BodyStatus[]): LiveTaskFacts["late"] =>
  first === undefined ? null : { count: more.length + 1, because: first.because };

function gapSources(gaps: readonly TargetGap[]): Record<string, LiveGapSource[]> {
  const sources: Record<string, LiveGapSource[]> = {};
  for (const gap of gaps) {
    const { index, subIndex, targetUnit, targetYear, unit } = gap;
    const key = scoreRowKey({ index, subIndex, unit: targetUnit, year: targetYear });
    sources[key] = [...(sources[key] ?? []), { unit, fallback: fallbackOf(gap) }];
  }
  return sources;
}

/** The score before the target's year stands in where the unit has none under this very name. */
const fallbackOf = ({ baseline }: Gap): LiveGapSource["fallback"] =>
  baseline?.score == null ? null : { year: baseline.year, score: baseline.score };

import { isCollective } from "../bodies/collective-words";
import type { Answer } from "../model/answer";
import { answerKey } from "../model/answer-key";
import type { ExpectedAnswer } from "../model/expected-answer";
import type { PlanHead, Task } from "../model/plan";
import type { PublicBody } from "../model/public-body";
import type { Period } from "../periods/period";
import { type BodyCompleteness, completenessOf, type Measures, shareOf, sumOf } from "./completeness";
import { needsReminder, reminderText } from "./reminder-text";
import { selfCheckOf } from "./self-check";

/** What `Tình hình báo cáo` shows: one period as of a day, and the share reported in every period so far. */
export interface ReportingState {
  readonly period: Period;
  readonly asOf: string;
  readonly reportDue: string | null;
  readonly total: Measures;
  /** By kind of body (`Loại`), in the order in which kinds are first met. */
  readonly tiers: readonly TierReporting[];
  readonly bodies: readonly BodyReporting[];
  /** Keys of the periods with expected answers, up to and with this one. */
  readonly periods: readonly string[];
}

export interface TierReporting extends Measures {
  readonly kind: string;
  readonly bodies: number;
}

export interface BodyReporting extends BodyCompleteness {
  /** Of a body the directory does not list: "group" where its name is a collective, else "other". */
  readonly kind: string;
  /** Null where nothing has to be said. */
  readonly reminder: string | null;
  /** Share reported by period key, 0–1; a period that expected nothing is absent. */
  readonly history: Readonly<Record<string, number>>;
}

export interface ReportingInputs {
  readonly plan: PlanHead;
  readonly tasks: readonly Task[];
  readonly bodies: readonly PublicBody[];
  readonly expected: readonly ExpectedAnswer[];
  readonly answers: readonly Answer[];
}

/** How a period was reported as of a day. */
export function reportingState(inputs: ReportingInputs, period: Period, asOf: string): ReportingState {
  const { expected, answers } = inputs;
  const periods = [...new Set(expected.map((one) => one.period))].filter((key) => key <= period.key).sort();
  const histories = historiesOf(inputs, periods, asOf);
  const kinds = new Map(inputs.bodies.map(({ name, kind }) => [name, kind]));
  const reportDue = expected.find((one) => one.period === period.key)?.reportDue ?? null;
  const remind = reminderOf(inputs, { period, asOf, reportDue });
  const bodies = completenessOf(expected, answers, { period: period.key, asOf }).map((one) => ({
    ...one,
    kind: kinds.get(one.body) ?? (isCollective(one.body) ? "group" : "other"),
    reminder: needsReminder(one) ? remind(one) : null,
    history: histories.get(one.body) ?? {},
  }));
  return { period, asOf, reportDue, total: sumOf(bodies), tiers: tiersOf(bodies), bodies, periods };
}

function tiersOf(bodies: readonly BodyReporting[]): TierReporting[] {
  const kinds = [...new Set(bodies.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const members = bodies.filter((one) => one.kind === kind);
    return { kind, bodies: members.length, ...sumOf(members) };
  });
}

function historiesOf({ expected, answers }: ReportingInputs, periods: readonly string[], asOf: string) {
  const histories = new Map<string, Record<string, number>>();
  for (const period of periods) {
    for (const one of completenessOf(expected, answers, { period, asOf })) {
      histories.set(one.body, { ...histories.get(one.body), [period]: shareOf(one, "reported") ?? 0 });
    }
  }
  return histories;
}

interface ReminderFrame {
  readonly period: Period;
  readonly asOf: string;
  readonly reportDue: string | null;
}

function reminderOf({ plan, tasks, answers }: ReportingInputs, frame: ReminderFrame) {
  const known = new Map(tasks.map((task) => [task.id, task]));
  const given = new Map(
    answers.filter(({ period }) => period === frame.period.key).map((answer) => [answerKey(answer), answer]),
  );
  return (completeness: BodyCompleteness): string =>
    reminderText({
      ...frame,
      plan,
      completeness,
      taskOf: (id) => known.get(id) ?? null,
      remarkOf: (id) => selfCheckOf(given.get(answerKey({ task: id, body: completeness.body })) ?? null),
    });
}

import { type BodyDirectory, bodyDirectory } from "../bodies/body-directory";
import type { Answer } from "../model/answer";
import type { ExpectedAnswer } from "../model/expected-answer";
import type { Finding } from "../model/finding";
import type { Task } from "../model/plan";
import type { PublicBody } from "../model/public-body";
import { ownEntry } from "../own-entry";
import type { Period } from "../periods/period";
import { type ReportingDays, reportDueDay } from "../periods/report-due";
import { askingFinding } from "./asking-findings";
import { BASIS } from "./basis";
import { type CompletedEarlier, completedEarlier } from "./completed-earlier";
import { type Exceptions, exemptKey } from "./exceptions";
import { type LeadReading, type ReportingBody, readLead } from "./reporting-bodies";

export interface Expectation {
  readonly expected: readonly ExpectedAnswer[];
  /** What a person should know about who is asked; one a task and name. */
  readonly findings: readonly Finding[];
}

export interface ExpectationInputs {
  /** The periods asked about; the caller has checked that the plan expects them. */
  readonly periods: readonly Period[];
  readonly days: ReportingDays;
  /** Answers of earlier periods: a body that completed its task is not asked again. */
  readonly answers: readonly Answer[];
  readonly exceptions: Exceptions;
}

/**
 * The answers a plan expects (DESIGN 3.3): lead bodies only, once a task, in every period by whose end the task has started,
 * unless completed earlier. Collectives stand for the members that exist on the period's last day.
 */
export function expectedAnswers(
  { tasks }: { readonly tasks: readonly Task[] },
  bodies: readonly PublicBody[],
  inputs: ExpectationInputs,
): Expectation {
  const directory = bodyDirectory(bodies);
  const isCompleted = completedEarlier(inputs.answers);
  const findings = new Map<string, Finding>();
  const expected = inputs.periods.flatMap((period) => {
    const read = leadReader(directory, period.last);
    const reportDue = reportDueDay(period, inputs.days);
    return tasks
      .filter((task) => task.timing.start === null || task.timing.start <= period.last)
      .flatMap((task) => {
        const asked = reportingBodiesOf(task, read, inputs.exceptions);
        for (const finding of asked.findings) findings.set(JSON.stringify(finding), finding);
        return stillAsked(asked.reporting, { task, period, isCompleted, exceptions: inputs.exceptions }).map(
          ({ body, basis }) => ({ period: period.key, task: task.id, body, basis, reportDue, status: "", because: "" }),
        );
      });
  });
  return { expected, findings: [...findings.values()] };
}

type LeadReader = (name: string) => LeadReading;

/** The same names lead many tasks: each is looked up once a day. */
function leadReader(directory: BodyDirectory, on: string): LeadReader {
  const known = new Map<string, LeadReading>();
  return (name) => {
    const reading = known.get(name) ?? readLead(name, directory, on);
    known.set(name, reading);
    return reading;
  };
}

interface AskedBodies {
  /** Each body once, with every reason. */
  readonly reporting: readonly ReportingBody[];
  readonly findings: readonly Finding[];
}

function reportingBodiesOf(task: Task, read: LeadReader, { narrowed }: Exceptions): AskedBodies {
  if (task.leadBodies.length === 0)
    return { reporting: [], findings: [askingFinding("task-without-lead", task, null)] };
  const chosen = ownEntry(narrowed, task.id);
  const leads = task.leadBodies.map((name) => ({ name, reading: read(name) }));
  const narrows = chosen !== undefined && leads.some(({ reading }) => reading.collective);
  const kept = narrows ? leads.filter(({ reading }) => !reading.collective) : leads;
  const groups = leads.filter(({ reading }) => reading.collective).map(({ name }) => name);
  const named = narrows ? chosen.map((name) => ({ name, reading: read(name) })) : [];
  return {
    reporting: onceEach([
      ...kept.flatMap(({ reading }) => reading.reporting),
      ...named.flatMap(({ reading }) =>
        reading.reporting.map(({ body }) => ({ body, basis: BASIS.narrowed(groups.join(" và ")) })),
      ),
    ]),
    findings: [...kept, ...named].flatMap(({ name, reading }) =>
      reading.doubt === null ? [] : [askingFinding(reading.doubt, task, name)],
    ),
  };
}

function onceEach(reporting: readonly ReportingBody[]): ReportingBody[] {
  const reasons = new Map<string, string[]>();
  for (const { body, basis } of reporting) {
    const known = reasons.get(body) ?? [];
    if (!known.includes(basis)) reasons.set(body, [...known, basis]);
  }
  return [...reasons].map(([body, all]) => ({ body, basis: all.join("; ") }));
}

interface Asking {
  readonly task: Task;
  readonly period: Period;
  readonly isCompleted: CompletedEarlier;
  readonly exceptions: Exceptions;
}

const stillAsked = (
  reporting: readonly ReportingBody[],
  { task, period, isCompleted, exceptions }: Asking,
): readonly ReportingBody[] =>
  reporting.filter(
    ({ body }) => !exceptions.exempt.has(exemptKey(task.id, body)) && !isCompleted(task, body, period.key),
  );

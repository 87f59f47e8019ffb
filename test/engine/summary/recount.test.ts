import { appendixRows } from "../../../src/engine/summary/appendix/appendix-parts";
import { leadersFigures } from "../../../src/engine/summary/leaders/leaders-figures";
import type { Quarter } from "../../../src/engine/summary/quarter";
import { difficultiesSection } from "../../../src/engine/summary/sections/difficulties-and-proposals";
import { overdueSection } from "../../../src/engine/summary/sections/overdue-tasks";
import { comparisonSection } from "../../../src/engine/summary/sections/previous-period";
import { disciplineSection } from "../../../src/engine/summary/sections/reporting-discipline";
import { resultsByBody } from "../../../src/engine/summary/sections/results-by-body";
import { resultsBySubIndex } from "../../../src/engine/summary/sections/results-by-sub-index";
import { gapSection } from "../../../src/engine/summary/sections/score-gaps";
import { evidenceSection } from "../../../src/engine/summary/sections/without-evidence";
import { generatedQuarter } from "../../support/generated-quarter";

/*
 * The figures once more, with plain loops over the raw rows. Nothing of the summary's own code is used here: days are told
 * apart as text or through the clock's own arithmetic, columns are named by hand.
 */
const QUARTERS = 1_000;

/** Column of a state, counted from the good end: 0 completed … 7 other. */
function columnOf(status: string, due: string | null): number {
  if (status === "completed") return 0;
  if (status === "completed-late") return 1;
  if (status === "ongoing-reported") return 2;
  if (status === "in-progress" || status === "not-started") return due === null ? 3 : 4;
  if (status === "due-soon" || status === "not-yet-started" || status === "awaiting-report") return 4;
  if (status === "overdue") return 5;
  if (status === "unreported") return 6;
  return 7;
}

const COLUMNS = [
  "completed",
  "completedLate",
  "ongoingWithResult",
  "ongoingWithoutResult",
  "inTime",
  "overdue",
  "unreported",
  "other",
] as const;

function countsOf(columns: readonly number[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of COLUMNS) counts[name] = 0;
  for (const column of columns) {
    const name = COLUMNS[column];
    if (name !== undefined) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

const dueOf = (quarter: Quarter, task: string): string | null => {
  for (const one of quarter.plan.tasks) if (one.id === task) return one.timing.due;
  return null;
};

function recountTasks(quarter: Quarter, subIndexName: string | null): Record<string, number> {
  const columns: number[] = [];
  for (const task of quarter.plan.tasks) {
    let name = "";
    for (const sub of quarter.subIndices) if (sub.key === task.subIndex) name = sub.name;
    if (subIndexName !== null && name !== subIndexName) continue;
    for (const status of quarter.statuses)
      if (status.id === task.id) columns.push(columnOf(status.status, task.timing.due));
  }
  return countsOf(columns);
}

function recountBody(quarter: Quarter, body: string) {
  const columns: number[] = [];
  let [reported, onTime] = [0, 0];
  for (const row of quarter.expected) {
    if (row.period !== quarter.period.key || row.body !== body) continue;
    for (const status of quarter.statuses)
      for (const one of status.bodies)
        if (status.id === row.task && one.body === body) columns.push(columnOf(one.status, dueOf(quarter, row.task)));
  }
  const due = quarter.period.quarter === 3 ? "2025-09-20" : "2025-12-10";
  for (const answer of quarter.answers) {
    if (answer.period !== quarter.period.key || answer.body !== body) continue;
    if (answer.sentOn !== null && answer.sentOn > quarter.asOf) continue;
    reported += 1;
    if (answer.sentOn !== null && answer.sentOn < due) onTime += 1;
  }
  return { assigned: columns.length, counts: countsOf(columns), reported, onTime, missing: columns.length - reported };
}

function recountBare(quarter: Quarter, key: string): number {
  let bare = 0;
  for (const answer of quarter.answers) {
    if (answer.period !== key || answer.evidence !== null) continue;
    if (answer.sentOn !== null && answer.sentOn > quarter.asOf) continue;
    if (answer.progress === "done" || answer.result !== null) bare += 1;
  }
  return bare;
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const seeds = Array.from({ length: QUARTERS }, (_, seed) => seed);
const each = (check: (quarter: Quarter) => void): void => {
  for (const seed of seeds) check(generatedQuarter(seed));
};

describe(`${QUARTERS} generated quarters counted once more with plain loops give the same figures`, () => {
  test("of tasks by sub-index and in all", () =>
    each((quarter) => {
      const { rows, total } = resultsBySubIndex.figures(quarter);
      expect(total.counts).toEqual(recountTasks(quarter, null));
      expect(rows.reduce((sum, row) => sum + row.assigned, 0)).toBe(quarter.plan.tasks.length);
      for (const row of rows) expect(row.counts).toEqual(recountTasks(quarter, row.subIndex));
    }));

  test("of every body: what was assigned, came, came in time and is missing", () =>
    each((quarter) => {
      const names = new Set<string>();
      for (const row of quarter.expected) if (row.period === quarter.period.key) names.add(row.body);
      const { rows } = resultsByBody.figures(quarter);
      expect(new Set(rows.map(({ body }) => body))).toEqual(names);
      for (const row of rows) expect(row).toMatchObject(recountBody(quarter, row.body));
    }));

  test("of overdue tasks and their days", () =>
    each((quarter) => {
      const { buckets, tasks } = overdueSection.figures(quarter);
      const recounted = [0, 0, 0, 0, 0];
      for (const status of quarter.statuses) {
        if (status.status !== "overdue") continue;
        const due = dueOf(quarter, status.id);
        const days = due === null ? null : daysBetween(due, quarter.asOf);
        const at = days === null ? 4 : days <= 30 ? 0 : days <= 60 ? 1 : days <= 90 ? 2 : 3;
        recounted[at] = (recounted[at] ?? 0) + 1;
        expect(tasks.find(({ id }) => id === status.id)?.daysLate).toBe(days);
      }
      expect(buckets.map(({ count }) => count)).toEqual(recounted);
    }));

  test("of results without evidence", () =>
    each((quarter) => {
      const { answers, tasks } = evidenceSection.figures(quarter);
      expect(answers).toBe(recountBare(quarter, quarter.period.key));
      expect(tasks.reduce((sum, task) => sum + task.answers, 0)).toBe(answers);
    }));

  test("of reporting by kind of body", () =>
    each((quarter) => {
      const { total, silentBodies } = disciplineSection.figures(quarter);
      const recounted = { bodies: 0, expected: 0, reported: 0, onTime: 0, missing: 0, silent: 0 };
      for (const { name } of quarter.bodies) {
        const body = recountBody(quarter, name);
        if (body.assigned === 0) continue;
        recounted.bodies += 1;
        recounted.expected += body.assigned;
        recounted.reported += body.reported;
        recounted.onTime += body.onTime;
        recounted.missing += body.missing;
        if (body.reported === 0) recounted.silent += 1;
      }
      expect(total).toMatchObject({ ...recounted, late: recounted.reported - recounted.onTime });
      expect(silentBodies).toHaveLength(recounted.silent);
    }));

  test("of difficulties: the same words once, with every body that wrote them", () =>
    each((quarter) => {
      const lacking = new Set<string>();
      for (const answer of quarter.answers) {
        const isHere =
          answer.period === quarter.period.key && !(answer.sentOn !== null && answer.sentOn > quarter.asOf);
        if (isHere && ["Thiếu kinh phí.", "thiếu  kinh phí"].includes(answer.obstacles ?? "")) lacking.add(answer.body);
      }
      const merged = difficultiesSection.figures(quarter).obstacles.filter(({ text }) => /kinh phí/i.test(text));
      expect(merged).toHaveLength(lacking.size === 0 ? 0 : 1);
      expect(new Set(merged[0]?.bodies ?? [])).toEqual(lacking);
    }));

  test("of gaps that can be computed", () =>
    each((quarter) => {
      let computable = 0;
      for (const gap of quarter.gaps) if (gap.gap !== null) computable += 1;
      expect(gapSection.figures(quarter).computable).toBe(computable);
    }));

  test("of this period and the one before", () =>
    each((quarter) => {
      const { rows, previous } = comparisonSection.figures(quarter);
      for (const row of rows ?? []) {
        if (row.label === "Kết quả chưa có minh chứng") {
          expect([row.before, row.now]).toEqual([
            recountBare(quarter, previous),
            recountBare(quarter, quarter.period.key),
          ]);
        }
        if (row.label !== "Lượt nhiệm vụ quá hạn" || row.before === null) continue;
        let before = 0;
        for (const one of quarter.expected) if (one.period === previous && one.status === "Quá hạn") before += 1;
        expect(row.before).toBe(before);
      }
    }));

  test("on the leaders' page", () =>
    each((quarter) => {
      const figures = leadersFigures(quarter, appendixRows(quarter));
      const counts = recountTasks(quarter, null);
      let missing = 0;
      for (const { name } of quarter.bodies) missing += recountBody(quarter, name).missing;
      expect(figures.completed.value).toBe((counts.completed ?? 0) + (counts.completedLate ?? 0));
      expect(figures.overdue.value).toBe(counts.overdue);
      expect(figures.withoutEvidence.value).toBe(recountBare(quarter, quarter.period.key));
      expect(figures.debtors.reduce((sum, { value }) => sum + value, 0)).toBe(missing);
    }));
});

import { gathered } from "../../gathered";
import { answerKey } from "../../model/answer-key";
import type { ExpectedAnswer } from "../../model/expected-answer";
import type { Status } from "../../model/status";
import { answersIn, expectedIn, type Placed, type Quarter, reportDueOf } from "../quarter";
import { groupOf, type ResultGroup, type Tally, tallyOf } from "./result-groups";

/** What the plan expects of one body in the period, and what came of it. */
export interface BodyResult extends Tally {
  readonly body: string;
  /** Kind in the directory ("ward"); "other" where the directory does not know the body. */
  readonly kind: string;
  /** Rows of `Báo cáo` of the body in the period that had come by the day of the summary. */
  readonly reported: number;
  /** Of these, sent before R(P). */
  readonly onTime: number;
  /** Expected and not come. */
  readonly missing: number;
}

/** Expected answers of the period with the group each falls into, in the order of `tblTheoDoi`. */
export interface ExpectedResult extends Placed<ExpectedAnswer> {
  readonly status: Status;
  readonly because: string;
  readonly group: ResultGroup;
}

function expectedResults(quarter: Quarter): ExpectedResult[] {
  const judged = new Map(
    quarter.statuses.flatMap(({ id, bodies }) =>
      bodies.map((one) => [answerKey({ task: id, body: one.body ?? "" }), one] as const),
    ),
  );
  const dues = new Map(quarter.plan.tasks.map((task) => [task.id, task.timing.due]));
  return expectedIn(quarter).map(({ row, value }) => {
    const one = judged.get(answerKey(value));
    const status = one?.status ?? "undecidable";
    const because = one?.because ?? "Chưa được đánh giá.";
    return { row, value, status, because, group: groupOf(status, dues.get(value.task) ?? null) };
  });
}

/** One row a body, in the order of the directory, then of `tblTheoDoi`. */
export function bodyResults(quarter: Quarter): BodyResult[] {
  const kinds = new Map(quarter.bodies.map(({ name, kind }) => [name, kind]));
  const places = new Map(quarter.bodies.map(({ name }, at) => [name, at]));
  const due = reportDueOf(quarter);
  const answered = gathered(answersIn(quarter), ({ value }) => value.body);
  const groups = [...gathered(expectedResults(quarter), ({ value }) => value.body)];
  const last = quarter.bodies.length;
  return groups
    .sort(([one], [other]) => (places.get(one) ?? last) - (places.get(other) ?? last))
    .map(([body, rows]) => {
      const answers = answered.get(body) ?? [];
      return {
        body,
        kind: kinds.get(body) ?? "other",
        ...tallyOf(rows.map(({ group }) => group)),
        reported: answers.length,
        onTime: answers.filter(({ value: { sentOn } }) => sentOn !== null && due !== null && sentOn < due).length,
        missing: Math.max(0, rows.length - answers.length),
      };
    });
}

/** Expected answers of the period that have not come, in the order of `tblTheoDoi`. */
export function missingAnswers(quarter: Quarter): ExpectedResult[] {
  const come = new Set(answersIn(quarter).map(({ value }) => answerKey(value)));
  return expectedResults(quarter).filter(({ value }) => !come.has(answerKey(value)));
}

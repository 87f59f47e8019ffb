import { gathered } from "../../gathered";
import type { Answer, AnswerSource } from "../../model/answer";
import { answerKey } from "../../model/answer-key";
import type { ExpectedAnswer } from "../../model/expected-answer";
import { BASIS } from "../../returns/basis";
import { INPUT_FIELDS, type InputField } from "../../returns/return-columns";
import { cellOfField, type PlacedRow } from "./decided-rows";
import type { FatedRow } from "./row-fates";

/**
 * How a disagreement was settled: the newer return counts, a person's decision or a person's own words in the register count,
 * nothing counts until a person decides, or every body's answer counts by itself.
 */
export type Resolution = "newer-return" | "decided" | "register-kept" | "undecided" | "each-body";

/** Two files or two bodies say different things about one field of one task; `body` is null between bodies. */
export interface Conflict {
  readonly task: string;
  readonly body: string | null;
  readonly field: InputField;
  readonly values: readonly { readonly value: string | number | null; readonly source: AnswerSource }[];
  readonly resolution: Resolution;
}

/** Every disagreement among returns, and among bodies that lead one task by name. */
export function conflictsOf(
  rows: readonly FatedRow[],
  answers: readonly Answer[],
  expected: readonly ExpectedAnswer[],
): Conflict[] {
  return [...amongReturns(rows), ...amongBodies(answers, expected)];
}

function amongReturns(rows: readonly FatedRow[]): Conflict[] {
  const groups = gathered(rows, (fated) => {
    const answer = answerOf(fated);
    return answer === null ? null : answerKey(answer);
  });
  groups.delete(null);
  return [...groups.values()].filter((group) => group.length > 1).flatMap(ofGroup);
}

function ofGroup(group: readonly FatedRow[]): Conflict[] {
  const first = answerOf(group[0]);
  if (first === null) return [];
  return INPUT_FIELDS.flatMap((field): Conflict[] => {
    const values = distinct(group, field);
    return values.length < 2
      ? []
      : [{ task: first.task, body: first.body, field, values, resolution: resolutionOf(group) }];
  });
}

const answerOf = (fated: FatedRow | undefined): Answer | null =>
  fated?.placed.state.kind === "answer" ? fated.placed.state.answer : null;

/** One entry a value, with the first place it stands in. */
function distinct(group: readonly FatedRow[], field: InputField): Conflict["values"] {
  const seen = new Map<string | number | null, AnswerSource>();
  for (const fated of group) {
    const value = answerOf(fated)?.[field] ?? null;
    if (!seen.has(value)) seen.set(value, sourceOf(fated.placed, field));
  }
  return [...seen].map(([value, source]) => ({ value, source }));
}

const sourceOf = (placed: PlacedRow, field: InputField): AnswerSource => ({
  file: placed.file.file,
  sheet: placed.sheet.sheet,
  cell: cellOfField(placed, field),
});

function resolutionOf(group: readonly FatedRow[]): Resolution {
  if (group.some(({ fate }) => fate === "held")) return "undecided";
  const winner = group.find(({ fate }) => fate === "accepted");
  if (winner === undefined) return "register-kept";
  return winner.placed.decided ? "decided" : "newer-return";
}

/** Bodies named one by one as lead of the same task report different progress; members of a collective each do their own part. */
function amongBodies(answers: readonly Answer[], expected: readonly ExpectedAnswer[]): Conflict[] {
  const named = new Set(expected.filter(({ basis }) => basis === BASIS.lead).map(answerKey));
  const groups = gathered(
    answers.filter((one) => one.progress !== null && named.has(answerKey(one))),
    ({ task }) => task,
  );
  return [...groups].flatMap(([task, group]): Conflict[] => {
    const values = group.flatMap(({ progress, source }) => (source === null ? [] : [{ value: progress, source }]));
    const differ = new Set(values.map(({ value }) => value)).size > 1;
    return differ ? [{ task, body: null, field: "progress", values, resolution: "each-body" }] : [];
  });
}

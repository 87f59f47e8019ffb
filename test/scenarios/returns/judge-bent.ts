import { xlsxFiles } from "../../../src/adapters/xlsx/xlsx-files";
import { consolidate } from "../../../src/engine/consolidation/consolidate";
import { readReturn } from "../../../src/engine/consolidation/read-return";
import { INPUT_FIELDS } from "../../../src/engine/returns/return-columns";
import type { BentForm } from "./bent-form";
import { BODY } from "./bent-form";
import { frame, register } from "./quarter";

export interface Judgement {
  /** Values of the truth, and how many of them came in exactly so. */
  readonly values: number;
  readonly recovered: number;
  /** Accepted values that differ from the truth, without anything told about them. */
  readonly wrong: readonly string[];
  /** Rows whose end is another than it must be, findings that were not told. */
  readonly astray: readonly string[];
  readonly conserved: boolean;
}

/** Holds what came in from the bytes against what the form says. */
export async function judgeBent(form: BentForm, bytes: Uint8Array): Promise<Judgement> {
  const content = await xlsxFiles.read(bytes);
  if (!content.ok) return { values: 1, recovered: 0, wrong: [], astray: [content.failure.kind], conserved: false };
  const file = readReturn(content.value, { file: "phieu.xlsx", sha256: "0".repeat(64) }, frame);
  const made = consolidate(register, [file], frame);
  const answers = new Map(made.answers.map((answer) => [answer.task, answer]));
  const held = new Map(made.held.map((row) => [row.row, row.reason]));
  const [wrong, astray]: [string[], string[]] = [[], []];
  let [values, recovered] = [0, 0];
  for (const truth of form.truth) {
    const answer = answers.get(truth.task);
    if (truth.outcome !== "accepted") {
      if (answer !== undefined) wrong.push(`${truth.task} accepted, must be ${truth.outcome}`);
      continue;
    }
    for (const field of INPUT_FIELDS) {
      const must = truth.values[field];
      if (must === null && (answer?.[field] ?? null) === null) continue;
      values += 1;
      if (answer !== undefined && answer[field] === must) recovered += 1;
      else if (answer !== undefined && answer[field] !== null)
        wrong.push(`${truth.task} ${field}: ${String(answer[field])}`);
      else astray.push(`${truth.task} ${field} lost`);
    }
    if (answer !== undefined && answer.body !== BODY) wrong.push(`${truth.task} of ${answer.body}`);
  }
  const mustWait = form.truth.filter(({ outcome }) => outcome !== "accepted");
  if (held.size !== mustWait.length)
    astray.push(`${held.size} held, must be ${mustWait.length}: ${[...held.values()].join(",")}`);
  const reasons = new Set(made.held.flatMap((row) => row.reasons));
  for (const { outcome } of mustWait)
    if (outcome !== "accepted" && !reasons.has(outcome)) astray.push(`not held for ${outcome}`);
  const told: ReadonlySet<string> = new Set(made.findings.map(({ id }) => id));
  for (const id of form.told) if (!told.has(id)) astray.push(`${id} not told`);
  if (made.answers.length > form.truth.length) wrong.push(`${made.answers.length} answers`);
  const { rowsIn, accepted, superseded, held: waiting, rejected } = made.conservation;
  const conserved = rowsIn === accepted + superseded + waiting + rejected && rowsIn === form.truth.length;
  return { values, recovered, wrong, astray, conserved };
}

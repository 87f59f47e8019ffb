/**
 * A typed cell that the register cannot hold as a value: "Gần xong" in the closed list `Tiến độ`, "31/02/2026" in a column of
 * days. It is kept as typed and written back, so that nothing is lost, and a check says what is wrong with it.
 */
export interface OddCell {
  readonly table: "tasks" | "answers";
  /** Id of the task; for an answer `answerRow` of period, task and body. */
  readonly row: string;
  /** Header of the column. */
  readonly column: string;
  readonly text: string;
}

export const answerRow = (answer: { readonly period: string; readonly task: string; readonly body: string }): string =>
  JSON.stringify([answer.period, answer.task, answer.body]);

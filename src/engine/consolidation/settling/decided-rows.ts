import type { Answer } from "../../model/answer";
import { type InputField, RETURN_HEADERS } from "../../returns/return-columns";
import { cellAddress } from "../../workbook/addresses";
import { type Decisions, type RowDecision, rowDecision } from "../decisions";
import { type HeldReason, inOrder } from "../held-reasons";
import type { ReturnFrame } from "../return-frame";
import type { ReturnedFile, ReturnedRow, ReturnedSheet } from "../returned";

/** A data row with everything that is known before rows are held against each other. */
export interface PlacedRow {
  readonly file: ReturnedFile;
  readonly sheet: ReturnedSheet;
  readonly row: ReturnedRow;
  /** A person said to take this row: it wins over every other of its task and body. */
  readonly decided: boolean;
  readonly state:
    | { readonly kind: "answer"; readonly answer: Answer }
    | { readonly kind: "held"; readonly reasons: readonly HeldReason[] }
    | { readonly kind: "rejected"; readonly by: "reading" | "person" };
}

/** Every data row of every file in one order, whatever order the files came in. */
export function placedRows(files: readonly ReturnedFile[], frame: ReturnFrame, decisions: Decisions): PlacedRow[] {
  return files.flatMap((file) =>
    file.sheets.flatMap((sheet) => sheet.rows.map((row) => placedRow({ file, sheet, row }, frame, decisions))),
  );
}

type Place = Pick<PlacedRow, "file" | "sheet" | "row">;

function placedRow(place: Place, frame: ReturnFrame, decisions: Decisions): PlacedRow {
  if (place.row.unreadable) return { ...place, decided: false, state: { kind: "rejected", by: "reading" } };
  const decision = rowDecision(decisions, place.row.key);
  if (decision?.take === false) return { ...place, decided: true, state: { kind: "rejected", by: "person" } };
  const { task, body } = namedBy(place, decision);
  const reasons = stillHeld(place, decision, { task, body }, frame);
  if (reasons.length > 0 || task === null || body === null)
    return { ...place, decided: false, state: { kind: "held", reasons } };
  const answer = answerOf(place, { task, body, progress: decision?.progress }, frame);
  return { ...place, decided: decision !== null, state: { kind: "answer", answer } };
}

interface Names {
  readonly task: string | null;
  readonly body: string | null;
}

/** Whoever takes a row without naming its task or body takes the proposal. */
function namedBy({ sheet, row }: Place, decision: RowDecision | null): Names {
  if (decision?.take !== true) return { task: row.task, body: sheet.body };
  return {
    task: decision.task ?? row.task ?? row.proposal,
    body: decision.body ?? sheet.body ?? sheet.bodyProposal,
  };
}

/** What a decision cannot settle: a task or a body nobody has named, a progress nobody has translated. */
function stillHeld(
  { sheet, row }: Place,
  decision: RowDecision | null,
  named: Names,
  frame: ReturnFrame,
): HeldReason[] {
  if (decision === null) return inOrder([...sheet.reasons, ...row.reasons]);
  const isKnown = named.task !== null && frame.tasks.all.some(({ id }) => id === named.task);
  const body = named.body === null ? null : frame.bodyOf(named.body).name;
  const lacksProgress = row.reasons.includes("value-out-of-list") && decision.take && !("progress" in decision);
  return inOrder([
    ...(isKnown ? [] : (["unknown-task"] as const)),
    ...(body === null ? (["unknown-body"] as const) : []),
    ...(lacksProgress ? (["value-out-of-list"] as const) : []),
  ]);
}

interface Named {
  readonly task: string;
  readonly body: string;
  readonly progress: Answer["progress"] | undefined;
}

function answerOf({ file, sheet, row }: Place, { task, body, progress }: Named, frame: ReturnFrame): Answer {
  const first = Math.min(...sheet.columns.values());
  return {
    period: frame.period.key,
    task,
    body: frame.bodyOf(body).name ?? body,
    ...row.values,
    ...(progress === undefined ? {} : { progress }),
    sentOn: sheet.sentOn,
    source: { file: file.file, sheet: sheet.sheet, cell: cellAddress(row.row, first) },
  };
}

/** The cell a field of the row was read from. */
export const cellOfField = ({ sheet, row }: Place, field: InputField): string =>
  cellAddress(row.row, sheet.columns.get(field) ?? Math.min(...sheet.columns.values()));

/** Header and words of every filled cell, for a person who decides: "Tiến độ: gần xong; Kết quả thực hiện: …". */
export const asWritten = ({ row }: Pick<PlacedRow, "row">): string =>
  Object.entries(row.written)
    .map(([field, text]) => `${RETURN_HEADERS[field as InputField]}: ${text}`)
    .join("; ");

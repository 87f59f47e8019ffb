import type { Finding } from "../model/finding";
import { INPUT_FIELDS, type InputField } from "../returns/return-columns";
import type { Sentence } from "../text/language";
import { cellAddress } from "../workbook/addresses";
import type { WorkbookContent } from "../workbook/content";
import type { FormWorkbook } from "./form/form";
import { type FormIdentity, formIdentity } from "./form/form-identity";
import { metasOf } from "./form/form-meta";
import type { HeldReason } from "./held-reasons";
import { recogniseTask, type TaskFound } from "./recognition/recognise-task";
import { returnFinding } from "./return-findings";
import type { ReturnFrame } from "./return-frame";
import type { ReturnedFile, ReturnedRow, ReturnedSheet } from "./returned";
import { contentHash } from "./settling/content-hash";
import { type DataRow, rowsOf } from "./sheet/data-rows";
import { findHeader, type ReturnHeader } from "./sheet/header-row";
import { sheetFindings } from "./sheet/sheet-findings";
import { type SheetView, viewOf } from "./sheet/sheet-view";
import { type SpreadAnswers, spreadAnswers } from "./sheet/spread-answers";
import { readValues } from "./values/read-values";

/** A returned file: its name as people know it and the digest of its bytes (SHA-256, hexadecimal). */
export interface FileName {
  readonly file: string;
  readonly sha256: string;
}

interface FormSheet {
  readonly view: SheetView;
  readonly header: ReturnHeader;
}

/**
 * Reads every return sheet of a workbook: sheets are told by their header, never by their name. Nothing is decided here about
 * rows against each other; that is `consolidate`.
 */
export function readReturn(content: WorkbookContent, name: FileName, frame: ReturnFrame): ReturnedFile {
  const forms = content.sheets.flatMap((sheet): FormSheet[] => {
    const view = viewOf(sheet);
    const header = findHeader(view);
    return header === null ? [] : [{ view, header }];
  });
  const workbook: FormWorkbook = { file: name.file, content, metas: metasOf(content), forms: forms.length };
  const sheets = forms.map((form) => readSheet(form, workbook, frame));
  const problem = forms.length === 0 ? returnFinding("return-without-form", { file: name.file }) : null;
  return { ...name, sheets, problem, findings: [] };
}

/** A file that is no workbook we can open; `why` is the sentence for people, in both languages. */
export const unreadReturn = (name: FileName, why: Sentence): ReturnedFile => ({
  ...name,
  sheets: [],
  problem: returnFinding("return-unreadable", { file: name.file }, { args: { vi: why.vi, en: why.en } }),
  findings: [],
});

function readSheet({ view, header }: FormSheet, workbook: FormWorkbook, frame: ReturnFrame): ReturnedSheet {
  const identity = formIdentity({ workbook, view, headerRow: header.row, frame });
  const rows = rowsOf(view, header);
  const spread = spreadAnswers(view, header, rows.taskRows);
  const asked = frame.asked.get(identity.body ?? "") ?? NOTHING;
  const context: RowContext = { file: workbook.file, sheet: view.sheet.name, identity, spread, asked, frame };
  return {
    sheet: view.sheet.name,
    body: identity.body,
    bodyProposal: identity.bodyProposal,
    unknownBody: identity.unknownBody,
    period: identity.period,
    sentOn: identity.sentOn,
    reasons: identity.reasons,
    columns: inputColumns(header),
    rows: rows.data.map((row) => readRow(row, context)),
    findings: [...identity.findings, ...sheetFindings({ file: workbook.file, view, header, rows, spread })],
  };
}

const NOTHING: ReadonlySet<string> = new Set();

const inputColumns = ({ columns }: ReturnHeader): ReadonlyMap<InputField, number> =>
  new Map(
    INPUT_FIELDS.flatMap((field) => {
      const column = columns.get(field);
      return column === undefined ? [] : [[field, column] as const];
    }),
  );

interface RowContext {
  readonly file: string;
  readonly sheet: string;
  readonly identity: FormIdentity;
  readonly spread: SpreadAnswers;
  readonly asked: ReadonlySet<string>;
  readonly frame: ReturnFrame;
}

function readRow(data: DataRow, context: RowContext): ReturnedRow {
  const { file, sheet, frame, asked, identity } = context;
  const found = recogniseTask(data.identity, frame.tasks, asked);
  const task = found.kind === "by-code" || found.kind === "recovered" ? found.task : null;
  const reading = readValues(data.inputs, { place: { file, sheet }, task, words: frame.words });
  const recovered =
    found.kind === "recovered"
      ? [
          returnFinding(
            "task-recovered",
            { file, sheet, cell: cellAddress(data.row, 1) },
            {
              task,
              value: data.identity.text || null,
              suggestion: task,
              args: { task: found.task, number: data.identity.number },
            },
          ),
        ]
      : [];
  return {
    key: contentHash(
      JSON.stringify([identity.body ?? identity.bodyProposal, identity.period, data.identity, reading.written]),
    ),
    row: data.row,
    task,
    proposal: "proposal" in found ? found.proposal : null,
    values: reading.values,
    written: reading.written,
    reasons: [...taskReasons(found, identity, asked), ...spreadReason(data, context), ...reading.reasons],
    unreadable: reading.unreadable,
    findings: [...recovered, ...reading.findings, ...afterSent(data, reading.values.completedOn, context)],
  };
}

function taskReasons(found: TaskFound, { body }: FormIdentity, asked: ReadonlySet<string>): HeldReason[] {
  if (found.kind === "unknown") return ["unknown-task"];
  if (found.kind === "disagreeing") return ["code-and-text-disagree"];
  return body === null || asked.has(found.task) ? [] : ["body-not-expected"];
}

const spreadReason = ({ row }: DataRow, { spread }: RowContext): HeldReason[] =>
  spread.rows.has(row) ? ["merged-over-tasks"] : [];

/** A day of completion after the day sent: a slip of the pen, or day and month exchanged by the spreadsheet. */
function afterSent(data: DataRow, day: string | null, { file, sheet, identity }: RowContext): Finding[] {
  const cell = data.inputs.get("completedOn");
  if (day === null || cell === undefined || day <= identity.sentOn) return [];
  return [
    returnFinding(
      "completed-after-sent",
      { file, sheet, cell: cellAddress(cell.row, cell.column) },
      { value: day, args: { day, sentOn: identity.sentOn } },
    ),
  ];
}

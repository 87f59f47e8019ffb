import { calendarDate } from "../../engine/calendar/calendar-date";
import { periodOfWords } from "../../engine/consolidation/values/period-value";
import type { Progress } from "../../engine/model/answer";
import { type Period, periodLabel, periodOf } from "../../engine/periods/period";
import { fail, type Result, succeed } from "../../engine/result";
import {
  META_KEYS,
  PREVIOUS_HEADER,
  RETURN_CELLS,
  RETURN_HEADERS,
  RETURN_SHEET_KEYS,
  RETURN_TABLE,
} from "../../engine/returns/return-columns";
import type { CheckedAnswer } from "../../engine/returns/self-check";
import { PROGRESS_LABELS } from "../../engine/sheets/labels";
import { plainText } from "../../engine/sheets/plain-text";
import { dayOrNull, numberOrNull, textOrNull } from "../../engine/sheets/register/typed-cells";
import { tableNamed, type ValueRow, valueRows } from "../../engine/sheets/table-rows";
import { valueOf } from "../../engine/workbook/cells";
import type { WorkbookContent } from "../../engine/workbook/content";
import { cellLookup, findTable, namedValue, sheetByKey } from "../../engine/workbook/content-access";

/** What a body types into a row; the same fields as an answer, without the day sent. */
export type FormInput = Omit<CheckedAnswer, "sentOn">;

/** A task a body is asked about, with what it has typed so far. */
export interface FormRow {
  readonly task: string;
  readonly number: string;
  readonly text: string;
  readonly deadline: string;
  /** The last answer of an earlier period, "" where there is none. */
  readonly previous: string;
  readonly input: FormInput;
}

/** A return form as a person fills it in. Days are `YYYY-MM-DD`. */
export interface FormContent {
  readonly planNumber: string | null;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  readonly reportTo: string | null;
  readonly body: string;
  /** Its key: "2025-Q3". */
  readonly period: string;
  readonly reportDue: string | null;
  readonly templateVersion: string;
  readonly sentOn: string | null;
  readonly rows: readonly FormRow[];
}

/** Why a workbook is no form that can be filled in. */
export type FormProblem =
  | { readonly kind: "not-a-form" }
  /** What its cell for the period says is none. */
  | { readonly kind: "period-unreadable"; readonly text: string }
  /** Its cell says another period than the one it was made for; both as people read them. */
  | { readonly kind: "period-disagrees"; readonly written: string; readonly made: string };

/** A workbook as a return form. */
export function formContent(content: WorkbookContent): Result<FormContent, FormProblem> {
  const table = tableNamed(content, RETURN_TABLE);
  const body = namedText(content, RETURN_CELLS.body);
  const written = namedText(content, RETURN_CELLS.period);
  if (table === null || body === "" || written === "") return fail({ kind: "not-a-form" });
  const meta = metaOf(content);
  const period = periodIn(written, meta.get("period") ?? "");
  if (!period.ok) return period;
  const previous = previousTexts(content);
  return succeed({
    planNumber: meta.get("planNumber") || null,
    ...letterhead(content),
    body,
    period: period.value.key,
    templateVersion: meta.get("templateVersion") ?? "",
    sentOn: dayOrNull(namedValue(content, RETURN_CELLS.sentOn) ?? undefined),
    rows: valueRows(table).map((row, at) => formRow(row, previous[at] ?? "")),
  });
}

/** Which plan asks, who wants the answers and until when, as the sentences of the form say it. */
function letterhead(content: WorkbookContent): Pick<FormContent, "issuedOn" | "issuer" | "reportTo" | "reportDue"> {
  const cells = findTable(content, RETURN_TABLE)?.sheet.cells ?? [];
  const form = cells.map(({ value }) => plainText(valueOf(value))).join("\n");
  const guide = textsOf(content, RETURN_SHEET_KEYS.guide).join("\n");
  return {
    issuedOn: dayAfter(form, / ngày (\d{1,2})\/(\d{1,2})\/(\d{4})$/m),
    issuer: content.properties.author,
    reportTo: /– gửi về (.+?)(?: trước ngày [\d/]+)?$/m.exec(guide)?.[1] ?? null,
    reportDue: dayAfter(form, /^Gửi trước ngày (\d{1,2})\/(\d{1,2})\/(\d{4})$/m),
  };
}

/** A person may have written the period out in words; another one than the form was made for is not guessed at. */
function periodIn(written: string, madeFor: string): Result<Period, FormProblem> {
  const period = periodOfWords(written);
  if (period === null) return fail({ kind: "period-unreadable", text: written });
  const made = periodOf(madeFor);
  return made === null || made.key === period.key
    ? succeed(period)
    : fail({ kind: "period-disagrees", written: periodLabel(period), made: periodLabel(made) });
}

const namedText = (content: WorkbookContent, name: string): string => {
  const value = namedValue(content, name);
  return value === null ? "" : plainText(value);
};

const textsOf = (content: WorkbookContent, key: string): string[] =>
  (sheetByKey(content, key)?.cells ?? []).map(({ value }) => plainText(valueOf(value)));

/** The hidden sheet has a key and its value beside each other. */
function metaOf(content: WorkbookContent): ReadonlyMap<string, string> {
  const texts = textsOf(content, RETURN_SHEET_KEYS.meta);
  return new Map(texts.flatMap((text, at) => (META.has(text) ? [[text, texts[at + 1] ?? ""] as const] : [])));
}
const META: ReadonlySet<string> = new Set(META_KEYS);

function dayAfter(text: string, pattern: RegExp): string | null {
  const found = pattern.exec(text);
  return found === null ? null : calendarDate(Number(found[3]), Number(found[2]), Number(found[1]));
}

/** Texts of the column beside the table that shows the last answers, row by row. */
function previousTexts(content: WorkbookContent): string[] {
  const found = findTable(content, RETURN_TABLE);
  if (found === null) return [];
  const { sheet, table } = found;
  const header = sheet.cells.find(({ value }) => plainText(valueOf(value)) === PREVIOUS_HEADER);
  if (header === undefined) return [];
  const cell = cellLookup(sheet);
  return table.rows.map((_, at) => plainText(valueOf(cell(header.row + 1 + at, header.column))));
}

function formRow(row: ValueRow, previous: string): FormRow {
  const text = (field: keyof typeof RETURN_HEADERS): string | null => textOrNull(row.get(RETURN_HEADERS[field]));
  return {
    task: text("task") ?? "",
    number: text("number") ?? "",
    text: text("text") ?? "",
    deadline: text("deadline") ?? "",
    previous,
    input: {
      progress: progressOf(text("progress")),
      percent: numberOrNull(row.get(RETURN_HEADERS.percent)),
      result: text("result"),
      completedOn: dayOrNull(row.get(RETURN_HEADERS.completedOn)),
      evidence: text("evidence"),
      obstacles: text("obstacles"),
      proposals: text("proposals"),
      reporter: text("reporter"),
    },
  };
}

const progressOf = (label: string | null): Progress | null => (label === null ? null : PROGRESS_LABELS.keyOf(label));

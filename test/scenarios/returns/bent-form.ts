import { xlsxFiles } from "../../../src/adapters/xlsx/xlsx-files";
import type { HeldReason } from "../../../src/engine/consolidation/held-reasons";
import type { AnswerValues } from "../../../src/engine/consolidation/returned";
import { RETURN_CELLS, RETURN_HEADERS, type ReturnField } from "../../../src/engine/returns/return-columns";
import { describeReturnForm } from "../../../src/engine/sheets/return-form/describe-return-form";
import { valueOf } from "../../../src/engine/workbook/cells";
import { resolve } from "../../../src/engine/workbook/resolve";
import { formOf } from "./quarter";

/** What a person may have left in a cell. */
export type BentCell =
  | null
  | string
  | number
  | { readonly day: string }
  | { readonly share: number }
  | { readonly formula: string; readonly gives: string | number }
  | { readonly runs: readonly string[] }
  | { readonly link: string; readonly text: string };

/** What must become of a row: its values as they are, or the reason why it waits. */
export interface RowTruth {
  readonly task: string;
  values: AnswerValues;
  outcome: "accepted" | HeldReason;
}

/** A returned form as a grid that is bent and then written by some program. Rows and columns count from 0. */
export interface BentForm {
  sheet: string;
  grid: BentCell[][];
  header: number;
  columns: Map<ReturnField, number>;
  /** Where the names of the form's cells point; null where they are lost. */
  names: Map<string, readonly [row: number, column: number]> | null;
  meta: Record<string, string> | null;
  merges: (readonly [row: number, column: number, rows: number, columns: number])[];
  hiddenRows: number[];
  hiddenColumns: number[];
  notes: (readonly [row: number, column: number, text: string])[];
  picture: boolean;
  modified: string;
  truth: RowTruth[];
  /** Findings that must be told. */
  told: Set<string>;
}

export const BODY = "Sở Xây dựng";
const SENT = "2025-12-05";

const ANSWERS: readonly AnswerValues[] = [
  ["done", 100, "Đã ban hành quyết định công bố thủ tục rút gọn.", "2025-11-20", "QĐ 123/QĐ-SXD", null, null, "Lan"],
  [
    "in-progress",
    80,
    "Đã khảo sát 350 doanh nghiệp;\ncòn hai huyện.",
    null,
    "Báo cáo 45",
    "Thiếu kinh phí",
    "Cấp bổ sung",
    "Lan",
  ],
  ["not-started", 0, null, null, null, "Chờ hướng dẫn của bộ", null, "Minh"],
  ["suspended", null, "Tạm dừng theo công văn 77", null, "CV 77", "Vướng quy hoạch", "Cho lùi hạn", "Minh"],
  ["done", 100, "Đã tổ chức hai hội nghị đối thoại.", "2025-10-03", "Biên bản", null, null, "Hoa"],
  ["in-progress", 45.5, "Đã số hóa 12.000 hồ sơ.", null, null, "Thiếu máy quét", null, "Hoa"],
  ["in-progress", 10, "Đã kiểm tra một đơn vị.", null, "Kết luận 8", null, null, "Hoa"],
].map(([progress, percent, result, completedOn, evidence, obstacles, proposals, reporter]) => ({
  progress: progress as AnswerValues["progress"],
  percent: percent as number | null,
  result: result as string | null,
  completedOn: completedOn as string | null,
  evidence: evidence as string | null,
  obstacles: obstacles as string | null,
  proposals: proposals as string | null,
  reporter: reporter as string | null,
}));

const LABELS = {
  "not-started": "Chưa thực hiện",
  "in-progress": "Đang thực hiện",
  done: "Đã hoàn thành",
  suspended: "Tạm dừng",
};

/** What a body types for a value. */
const typed = (field: keyof AnswerValues, values: AnswerValues): BentCell => {
  const value = values[field];
  if (value === null) return null;
  if (field === "progress") return values.progress === null ? null : LABELS[values.progress];
  return field === "completedOn" ? { day: String(value) } : value;
};

/** The real form of a body, filled in for its first seven tasks and left blank for the other three. */
export async function filledForm(): Promise<BentForm> {
  const bytes = await xlsxFiles.write(resolve(describeReturnForm(formOf(BODY))));
  const read = await xlsxFiles.read(bytes);
  if (!read.ok) throw new Error(read.failure.kind);
  const [sheet] = read.value.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const grid: BentCell[][] = [];
  for (const cell of sheet.cells) {
    const value = valueOf(cell.value);
    while (grid.length < cell.row) grid.push([]);
    const row = grid[cell.row - 1] ?? [];
    row[cell.column - 1] = value.kind === "text" ? value.text : value.kind === "number" ? value.number : null;
  }
  const header = grid.findIndex((row) => row[0] === RETURN_HEADERS.task);
  const columns = new Map((Object.keys(RETURN_HEADERS) as ReturnField[]).map((field, at) => [field, at]));
  const names = new Map(
    read.value.namedCells
      .filter(({ name }) => name.startsWith("p"))
      .map(({ name, row, column }) => [name, [row - 1, column - 1] as const]),
  );
  const form: BentForm = {
    sheet: sheet.name,
    grid: grid.map((row) => Array.from(row, (cell) => cell ?? null)),
    header,
    columns,
    names,
    meta: { planNumber: "999/KH-UBND", body: BODY, period: "2025-Q4", templateVersion: "1" },
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
    picture: false,
    modified: "2025-12-04T08:00:00Z",
    truth: [],
    told: new Set(),
  };
  setNamed(form, RETURN_CELLS.sentOn, { day: SENT });
  ANSWERS.forEach((values, at) => {
    const row = header + 1 + at;
    for (const field of Object.keys(values) as (keyof AnswerValues)[]) put(form, row, field, typed(field, values));
    form.truth.push({ task: `999-I-00${at + 1}`, values: { ...values }, outcome: "accepted" });
  });
  return form;
}

/** The row of a task now; -1 where it is gone. Rows are known by the words of their task. */
export function rowOf(form: BentForm, truth: RowTruth): number {
  const column = form.columns.get("text") ?? -1;
  const text = formOf(BODY).rows[Number(truth.task.slice(-3)) - 1]?.task.text ?? "";
  return form.grid.findIndex((row, line) => line > form.header && plainWords(row[column] ?? null) === text);
}

const plainWords = (cell: BentCell): string =>
  typeof cell === "string" ? cell.normalize("NFC").replace(/\s+/g, " ").trim() : "";

export function put(form: BentForm, row: number, field: ReturnField, cell: BentCell): void {
  const column = form.columns.get(field);
  const line = form.grid[row];
  if (column === undefined || line === undefined) return;
  while (line.length <= column) line.push(null);
  line[column] = cell;
}

export const at = (form: BentForm, row: number, field: ReturnField): BentCell =>
  form.grid[row]?.[form.columns.get(field) ?? -1] ?? null;

export function setNamed(form: BentForm, name: string, cell: BentCell): void {
  const place = form.names?.get(name);
  const line = place === undefined ? undefined : form.grid[place[0]];
  if (place === undefined || line === undefined) return;
  while (line.length <= place[1]) line.push(null);
  line[place[1]] = cell;
}

/** Changes a field of every filled row; the truth follows where `change` says so. */
export function eachRow(form: BentForm, change: (row: number, truth: RowTruth) => void): void {
  for (const truth of form.truth) {
    const row = rowOf(form, truth);
    if (row >= 0) change(row, truth);
  }
}

/** Inserts a row; what points below it moves. Names move only where the program that inserts knows them. */
export function insertRow(form: BentForm, row: number, cells: BentCell[], movesNames = true): void {
  form.grid.splice(row, 0, cells);
  if (row <= form.header) form.header += 1;
  const shift = (line: number): number => (line >= row ? line + 1 : line);
  form.merges = form.merges.map(([line, column, rows, columns]) => [shift(line), column, rows, columns]);
  form.hiddenRows = form.hiddenRows.map(shift);
  form.notes = form.notes.map(([line, column, text]) => [shift(line), column, text]);
  if (movesNames && form.names !== null)
    form.names = new Map([...form.names].map(([name, [line, column]]) => [name, [shift(line), column]]));
}

/** Puts the columns of the table into another order; `order` holds old columns, null for a new blank one. */
export function reorder(form: BentForm, order: readonly (number | null)[]): void {
  const width = Math.max(...form.grid.map((row) => row.length));
  const all = [...order, ...Array.from({ length: Math.max(0, width - 13) }, (_, index) => 13 + index)];
  for (let row = form.header; row < form.grid.length; row += 1) {
    const line = form.grid[row] ?? [];
    form.grid[row] = all.map((old) => (old === null ? null : (line[old] ?? null)));
  }
  form.columns = new Map(
    [...form.columns].flatMap(([field, old]) => (all.includes(old) ? [[field, all.indexOf(old)] as const] : [])),
  );
  form.merges = [];
}

import type { FindingSubject } from "../../model/finding-subject";
import type { Register } from "../../model/register";
import { ownEntry } from "../../own-entry";
import { EMPTY } from "../../workbook/cells";
import type { TableContent, WorkbookContent } from "../../workbook/content";
import { plainText } from "../plain-text";
import { isFilled, type ValueRow, valueRows } from "../table-rows";
import { ANSWERS_TABLE } from "./answers-sheet";
import { BODIES_TABLE } from "./bodies-sheet";
import { PLAN_TABLE } from "./plan-sheet";
import { SCORES_TABLE, scoreRowKey, subIndexLabel } from "./scores-sheet";
import { SUB_INDICES_TABLE } from "./sub-indices-sheet";
import { columnsFrom, placesOf, type TableFrame, type TablePlaces, tableOf } from "./table-places";
import { TASKS_TABLE } from "./tasks-sheet";

const cell = (row: ValueRow, header: string): string => plainText(row.get(header) ?? EMPTY);
const filled =
  (...headers: readonly string[]) =>
  (row: ValueRow): boolean =>
    headers.every((header) => cell(row, header) !== "");

/** Which rows of a table are read as rows of the register, as `readRegister` takes them. */
const COUNTS: Readonly<Record<string, (row: ValueRow) => boolean>> = {
  [TASKS_TABLE]: isFilled,
  [ANSWERS_TABLE]: filled("Kỳ", "Mã nhiệm vụ", "Đơn vị"),
  [BODIES_TABLE]: filled("Tên"),
  [SUB_INDICES_TABLE]: (row) => cell(row, "Khóa") !== "" || cell(row, "Tên") !== "",
};

interface ReadTable {
  readonly frame: TableFrame;
  readonly rows: readonly ValueRow[];
  /** Positions of the rows that count, in order. */
  readonly counting: readonly number[];
}

function readTable(sheet: string, table: TableContent): ReadTable {
  const rows = valueRows(table);
  const counts = ownEntry(COUNTS, table.name) ?? (() => true);
  const { area } = table;
  return {
    frame: { sheet, firstRow: area.row + 1, columns: columnsFrom(table.headers, area.column) },
    rows,
    counting: rows.flatMap((row, at) => (counts(row) ? [at] : [])),
  };
}

/** Scores are told by what their rows show; the second of two equal ones stands in the second such row. */
function scoreRowAt({ rows }: ReadTable, register: Register, subject: FindingSubject): number | null {
  if (subject.kind !== "score" && subject.kind !== "target") return null;
  const all = register.plan[subject.kind === "score" ? "scores" : "targets"];
  const one = all[subject.at];
  if (one === undefined) return null;
  const shown = [one.index, subIndexLabel(one.subIndex, register.subIndices), one.unit ?? "", String(one.year)];
  const same = rows.flatMap((row, at) =>
    ["Bộ chỉ số", "Chỉ số", "Đơn vị", "Năm"].every((header, part) => cell(row, header) === shown[part]) ? [at] : [],
  );
  const rank = all.slice(0, subject.at).filter((other) => scoreRowKey(other) === scoreRowKey(one)).length;
  return same[rank] ?? same[0] ?? null;
}

/** Places in a workbook as it was read, whatever people moved, added or left blank. */
export function placesInContent(content: WorkbookContent, register: Register): TablePlaces {
  const tables = new Map<string, ReadTable>();
  for (const sheet of content.sheets)
    for (const table of sheet.tables) if (!tables.has(table.name)) tables.set(table.name, readTable(sheet.name, table));
  const frames = new Map([...tables].map(([name, { frame }]) => [name, frame]));
  const labels = new Map((tables.get(PLAN_TABLE)?.rows ?? []).map((row, at) => [cell(row, "Mục"), at]));
  const scores = tables.get(SCORES_TABLE);
  return placesOf(frames, (subject) => {
    if (subject.kind === "plan") return null;
    if (subject.kind === "plan-field") return labels.get(subject.label) ?? null;
    if (subject.kind === "score" || subject.kind === "target")
      return scores === undefined ? null : scoreRowAt(scores, register, subject);
    return tables.get(tableOf(subject))?.counting[subject.at] ?? null;
  });
}

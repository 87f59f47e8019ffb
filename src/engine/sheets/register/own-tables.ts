import { answerRow } from "../../model/odd-cell";
import { APPENDIX_TABLE, RUN_COLUMNS } from "../../summary/appendix/appendix-row";
import { EMPTY } from "../../workbook/cells";
import { plainText } from "../plain-text";
import { APPENDIX_COLUMNS } from "../summary/appendix-sheet";
import type { ValueRow } from "../table-rows";
import { ANSWER_COLUMNS, ANSWERS_TABLE } from "./answers-sheet";
import { BODIES_TABLE } from "./bodies-sheet";
import { BODY_COLUMNS } from "./body-columns";
import { EXPECTED_COLUMNS, EXPECTED_TABLE, TASK_DUE_HEADER } from "./expected-sheet";
import { FINDING_COLUMNS, FINDINGS_TABLE } from "./findings-sheet";
import { JOURNAL_HEADERS, JOURNAL_TABLE } from "./journal-sheet";
import { CALCULATED_COLUMNS } from "./live/expected-live";
import { newTask } from "./new-task";
import { PLAN_LABELS } from "./plan-fields";
import { PLAN_HEADERS, PLAN_TABLE } from "./plan-sheet";
import { taskIdOf } from "./read-task-row";
import {
  HISTORY_TABLE,
  isHistoryHeader,
  REPORTING_HEADERS,
  REPORTING_TABLE,
  TIER_HEADERS,
  TIERS_TABLE,
} from "./reporting-sheet";
import { SCORE_HEADERS, SCORES_TABLE } from "./scores-sheet";
import { SUB_INDEX_COLUMNS, SUB_INDICES_TABLE } from "./sub-indices-sheet";
import { TASK_COLUMNS } from "./task-columns";
import { TASKS_TABLE } from "./tasks-sheet";

/** A table of ours, as far as a person may add to it. */
export interface OwnTable {
  readonly name: string;
  /** Whether a column is ours, by its header; any other was added by a person. */
  readonly isOurs: (header: string) => boolean;
  /** What tells a row from the others, wherever it stands; null where the row says too little to be one of ours. `at` counts the filled rows. */
  readonly nameOf: (row: ValueRow, at: number) => string | null;
}

const cell = (row: ValueRow, header: string): string => plainText(row.get(header) ?? EMPTY);
const headersOf = (columns: readonly { readonly header: string }[]): string[] => columns.map(({ header }) => header);

function oneOf(headers: readonly string[]): OwnTable["isOurs"] {
  const known = new Set(headers);
  return (header) => known.has(header);
}

/** Named by some of its columns, of which the `needed` must say something. */
const namedBy =
  (headers: readonly string[], needed: readonly string[] = []): OwnTable["nameOf"] =>
  (row) =>
    needed.some((header) => cell(row, header) === "")
      ? null
      : JSON.stringify(headers.map((header) => cell(row, header)));

const ANSWER_NAME = ["Kỳ", "Mã nhiệm vụ", "Đơn vị"];
const SCORE_NAME = ["Bộ chỉ số", "Chỉ số", "Đơn vị", "Năm"];
/** Ids of rules are words joined by "-"; another word in `Mã lỗi` is a person's own line. */
const RULE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function answerName(row: ValueRow): string | null {
  const [period = "", task = "", body = ""] = ANSWER_NAME.map((header) => cell(row, header));
  return period === "" || task === "" || body === "" ? null : answerRow({ period, task, body });
}

function scoreName(row: ValueRow): string | null {
  const year = cell(row, "Năm").replace(",", ".");
  const isRead = cell(row, "Chỉ số") !== "" && year !== "" && Number.isFinite(Number(year));
  return isRead ? namedBy(SCORE_NAME)(row, 0) : null;
}

function findingName(row: ValueRow): string | null {
  return RULE_ID.test(cell(row, "Mã lỗi")) ? namedBy(["Mã lỗi", "Nhiệm vụ", "Giá trị"])(row, 0) : null;
}

function journalName(row: ValueRow): string | null {
  const isBlank = JOURNAL_HEADERS.every((header) => cell(row, header) === "");
  return isBlank ? null : namedBy(["Thời điểm", "Người thực hiện", "Việc"])(row, 0);
}

function planLine(row: ValueRow): string | null {
  const label = cell(row, "Mục");
  return PLAN_LABELS.includes(label) ? label : null;
}

/** All tables of the register and of the sheets made of it, but the one of `_pciwb`. */
export const OWN_TABLES: readonly OwnTable[] = [
  { name: PLAN_TABLE, isOurs: oneOf(PLAN_HEADERS), nameOf: planLine },
  {
    name: TASKS_TABLE,
    isOurs: oneOf(TASK_COLUMNS.map(({ column }) => column.header)),
    nameOf: (row, at) => newTask(taskIdOf(row), at).id,
  },
  {
    name: EXPECTED_TABLE,
    isOurs: oneOf([
      ...EXPECTED_COLUMNS.map(({ column }) => column.header),
      TASK_DUE_HEADER,
      ...headersOf(CALCULATED_COLUMNS),
    ]),
    nameOf: answerName,
  },
  {
    name: ANSWERS_TABLE,
    isOurs: oneOf(ANSWER_COLUMNS.map(({ column }) => column.header)),
    nameOf: answerName,
  },
  { name: BODIES_TABLE, isOurs: oneOf(headersOf(BODY_COLUMNS)), nameOf: namedBy(["Tên"], ["Tên"]) },
  {
    name: SUB_INDICES_TABLE,
    isOurs: oneOf(headersOf(SUB_INDEX_COLUMNS)),
    nameOf: (row) => cell(row, "Khóa") || cell(row, "Tên") || null,
  },
  { name: SCORES_TABLE, isOurs: oneOf(SCORE_HEADERS), nameOf: scoreName },
  { name: FINDINGS_TABLE, isOurs: oneOf(headersOf(FINDING_COLUMNS)), nameOf: findingName },
  { name: JOURNAL_TABLE, isOurs: oneOf(JOURNAL_HEADERS), nameOf: journalName },
  { name: TIERS_TABLE, isOurs: oneOf(TIER_HEADERS), nameOf: namedBy(["Loại"]) },
  { name: REPORTING_TABLE, isOurs: oneOf(REPORTING_HEADERS), nameOf: namedBy(["Đơn vị"]) },
  { name: HISTORY_TABLE, isOurs: isHistoryHeader, nameOf: namedBy(["Đơn vị"]) },
  {
    name: APPENDIX_TABLE,
    isOurs: oneOf(headersOf(APPENDIX_COLUMNS)),
    nameOf: namedBy([RUN_COLUMNS.part, RUN_COLUMNS.block, "Mã nhiệm vụ", "Đơn vị", "Chỉ số thành phần"]),
  },
];

/** The names of all rows, those of equal rows told apart by a number; null for rows that are none of ours. */
export function rowNames({ nameOf }: OwnTable, rows: readonly ValueRow[]): (string | null)[] {
  const seen = new Map<string, number>();
  return rows.map((row, at) => {
    const name = nameOf(row, at);
    if (name === null) return null;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} #${times}`;
  });
}

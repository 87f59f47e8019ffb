import type { FindingSubject } from "../../model/finding-subject";
import type { Register } from "../../model/register";
import { cellAddress } from "../../workbook/addresses";
import { headerName } from "../../workbook/header-name";
import type { PlainWorkbook } from "../../workbook/plain";
import { ANSWERS_TABLE } from "./answers-sheet";
import { BODIES_TABLE } from "./bodies-sheet";
import { PLAN_FIELDS } from "./plan-fields";
import { PLAN_TABLE } from "./plan-sheet";
import { SCORES_TABLE, scoreRows } from "./scores-sheet";
import { SUB_INDICES_TABLE } from "./sub-indices-sheet";
import { TASKS_TABLE } from "./tasks-sheet";

/** A cell as Excel shows it; `cell` is null where only the sheet is known. */
export interface WorkbookPlace {
  readonly sheet: string;
  readonly cell: string | null;
}

/** Where a table stands: its first row of data and its columns, all 1-based. */
export interface TableFrame {
  readonly sheet: string;
  readonly firstRow: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** Where the rows of a register stand in a workbook. */
export interface TablePlaces {
  readonly placeOf: (subject: FindingSubject, column: string | null) => WorkbookPlace | null;
}

const TABLES: Readonly<Record<Exclude<FindingSubject["kind"], "plan">, string>> = {
  task: TASKS_TABLE,
  answer: ANSWERS_TABLE,
  score: SCORES_TABLE,
  target: SCORES_TABLE,
  body: BODIES_TABLE,
  "sub-index": SUB_INDICES_TABLE,
  "plan-field": PLAN_TABLE,
};

/** The table whose rows such subjects are. */
export const tableOf = (subject: Exclude<FindingSubject, { readonly kind: "plan" }>): string => TABLES[subject.kind];

/** The row of a subject among the rows of its table, from 0; null where it is in none. */
type RowOf = (subject: FindingSubject) => number | null;

export function placesOf(frames: ReadonlyMap<string, TableFrame>, rowOf: RowOf): TablePlaces {
  return {
    placeOf: (subject, column) => {
      const frame = subject.kind === "plan" ? undefined : frames.get(TABLES[subject.kind]);
      const row = rowOf(subject);
      if (frame === undefined || row === null) return null;
      const at = frame.columns.get(column ?? "") ?? null;
      return { sheet: frame.sheet, cell: at === null ? null : cellAddress(frame.firstRow + row, at) };
    },
  };
}

export const columnsFrom = (headers: readonly string[], first: number): ReadonlyMap<string, number> =>
  new Map(headers.map((header, at) => [headerName(header), first + at]));

/** Scores stand one a row, then the targets that share no row with a score. */
function scoreRow(register: Register, subject: FindingSubject): number | null {
  if (subject.kind !== "score" && subject.kind !== "target") return null;
  const one = register.plan[subject.kind === "score" ? "scores" : "targets"][subject.at];
  const at = scoreRows(register.plan).findIndex((row) => row[subject.kind === "score" ? "score" : "target"] === one);
  return at < 0 ? null : at;
}

/** Places in the workbook as we write it, told by the workbook of the register itself. */
export function placesInOwn(workbook: PlainWorkbook, register: Register): TablePlaces {
  const frames = new Map(
    workbook.sheets.flatMap(({ name, tables }) =>
      tables.map(({ name: table, area, columns }): [string, TableFrame] => [
        table,
        {
          sheet: name,
          firstRow: area.row + 1,
          columns: columnsFrom(
            columns.map((one) => one.name),
            area.column,
          ),
        },
      ]),
    ),
  );
  return placesOf(frames, (subject) => {
    if (subject.kind === "plan") return null;
    if (subject.kind === "plan-field") return PLAN_FIELDS.findIndex(({ label }) => label === subject.label);
    if (subject.kind === "score" || subject.kind === "target") return scoreRow(register, subject);
    return subject.at;
  });
}

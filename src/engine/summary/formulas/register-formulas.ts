import { type CalendarDate, partsOf } from "../../calendar/calendar-date";
import type { Status } from "../../model/status";
import { STATUS_LABELS } from "../../sheets/labels";
import { type CellValue, formulaCell, numberCell } from "../../workbook/cells";
import type { Quarter } from "../quarter";

/**
 * Formulas over the tables of the register, with functions that Excel 2010, LibreOffice and WPS have. A condition is an
 * Excel expression: a text in quotes, `""` for blank, `"<>"` for filled, `[@Cột]` for the cell of the same row.
 */
export type Criterion = readonly [column: string, condition: string];

export type RegisterTable = "tblNhiemVu" | "tblTheoDoi" | "tblBaoCao";

export const BLANK = '""';
export const FILLED = '"<>"';

export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** `DATE(2025,9,20)`: a day no machine reads differently. */
export function dayExpression(date: CalendarDate): string {
  const parts = partsOf(date);
  return parts === null ? quoted(date) : `DATE(${parts.year},${parts.month},${parts.day})`;
}

/** Rows of a table that meet all criteria. */
export const countRows = (table: RegisterTable, criteria: readonly Criterion[]): string =>
  `COUNTIFS(${criteria.map(([column, condition]) => `${table}[${column}],${condition}`).join(",")})`;

/**
 * Rows whose status is one of these and that meet all criteria: one count a status, added up. The status comes first, because
 * LibreOffice passes over blank cells at the end of the first column, and a criterion `""` there loses rows.
 */
export const countStatuses = (
  table: RegisterTable,
  statuses: readonly Status[],
  criteria: readonly Criterion[],
): string =>
  statuses.map((status) => countRows(table, [["Trạng thái", quoted(STATUS_LABELS.of(status))], ...criteria])).join("+");

/** Rows of `tblBaoCao` of a period that meet all criteria and had come by the day of the summary. */
export function countAnswers({ period, asOf }: Quarter, criteria: readonly Criterion[], key = period.key): string {
  const all: Criterion[] = [["Kỳ", quoted(key)], ...criteria];
  const later: Criterion[] = [...all, ["Ngày gửi", `">"&${dayExpression(asOf)}`]];
  return `${countRows("tblBaoCao", all)}-${countRows("tblBaoCao", later)}`;
}

/** The register shows `Theo dõi` and `Báo cáo` only where they have rows: without a table there is nothing to count. */
const isThere = ({ expected, answers }: Quarter, formula: string): boolean =>
  (expected.length > 0 || !formula.includes("tblTheoDoi[")) && (answers.length > 0 || !formula.includes("tblBaoCao["));

/** A figure with the formula that computes it from the register; a plain figure where a table is not there. */
export const computed = (quarter: Quarter, formula: string, expected: number): CellValue =>
  isThere(quarter, formula) ? formulaCell(formula, { kind: "number", number: expected }) : numberCell(expected);

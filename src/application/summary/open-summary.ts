import { asOfficeDate } from "../../engine/calendar/calendar-date";
import type { Register } from "../../engine/model/register";
import { periodName } from "../../engine/periods/period";
import { fail, type Result, succeed } from "../../engine/result";
import type { RegisterFailure } from "../../engine/sheets/register/read-register";
import type { StatusFailure } from "../../engine/status/status-question";
import type { HostFailure, OpenWorkbook, UndoableChange } from "../ports/open-workbook";
import type { ReportWriter } from "../ports/report-writer";
import { changeOpenRegister, type RegisterChange } from "../register/change-register";
import { readOpenRegister } from "../register/read-open-register";
import type { Occasion } from "../register/write-register";
import { closePeriod } from "./close-period";
import { type SummaryRequest, summariseRegister } from "./summarise-register";
import { type ReportFile, writeReport } from "./write-report";

type Failure = HostFailure | RegisterFailure | StatusFailure;

export interface SummaryOptions extends SummaryRequest {
  /** Signs the period off: the figures are kept as they stand. */
  readonly close: boolean;
}

/** Writes `Tổng hợp quý` and `Lãnh đạo` beside the register as one undoable step. */
export async function writeSummary(
  workbook: OpenWorkbook,
  options: SummaryOptions,
  occasion: Occasion,
): Promise<Result<UndoableChange | null, Failure>> {
  const decide = options.close ? closing : summing;
  return changeOpenRegister(workbook, occasion, (register) => decide(register, options));
}

function summing(register: Register, { asOf, period }: SummaryRequest): Result<RegisterChange, StatusFailure> {
  const summary = summariseRegister(register, { asOf, period });
  if (!summary.ok) return fail(summary.failure);
  return succeed({
    register: summary.value.register,
    what: `Lập tổng hợp, kỳ ${periodName(period)}`,
    before: "",
    after: `số liệu đến ${asOfficeDate(asOf)}`,
    results: summary.value.sheets,
  });
}

function closing(register: Register, request: SummaryRequest): Result<RegisterChange, StatusFailure> {
  const closed = closePeriod(register, request);
  return closed.ok ? succeed(closed.value.change) : fail(closed.failure);
}

/** The draft report of the period as a .docx file; the workbook stays as it is. */
export async function draftReport(
  workbook: OpenWorkbook,
  request: SummaryRequest,
  to: { readonly occasion: Occasion; readonly writer: ReportWriter },
): Promise<Result<ReportFile, Failure>> {
  const register = await readOpenRegister(workbook);
  if (!register.ok) return register;
  const summary = summariseRegister(register.value, request);
  if (!summary.ok) return fail(summary.failure);
  return succeed(await writeReport(summary.value.report, request.period, to));
}

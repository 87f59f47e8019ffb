import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { xlsxFiles } from "../../../src/adapters/xlsx/xlsx-files";
import { registerWorkbook } from "../../../src/application/register/write-register";
import { planDistribution } from "../../../src/application/returns/distribute";
import { filledForm, sampleAnswers } from "../../../src/cli/demo-returns";
import { bodyDecision, wordDecision } from "../../../src/engine/consolidation/decisions";
import type { Register } from "../../../src/engine/model/register";
import { type Period, periodOf } from "../../../src/engine/periods/period";
import { RETURN_HEADERS, RETURN_SHEET } from "../../../src/engine/returns/return-columns";
import { resolve } from "../../../src/engine/workbook/resolve";
import { answeredRegister, registerFrom, SAMPLE_PLAN } from "../../support/quarter-register";
import { scoredRegister } from "../../taskpane/support/judged-view";

export interface FullWorkbook {
  /** The workbook of the sample plan with weights, targets and nine years of scores. */
  readonly workbook: string;
  /** Returns with something to decide: an unknown progress, a code of nobody, two of one day that differ. */
  readonly returns: readonly string[];
}

/** A name and a word that somebody explained once for every return. */
const EXPLAINED = {
  [bodyDecision("Phòng Quản lý giá và Công sản")]: "Sở Tài chính",
  [wordDecision("đang t/h")]: "in-progress",
};

/** A workbook in which every screen has something to show, and returns that do not go through by themselves. */
export async function fullWorkbook(period: string, folder: string): Promise<FullWorkbook> {
  const asked = periodOf(period);
  if (asked === null) throw new Error(`no period: ${period}`);
  const answered = answeredRegister(await scoredSample(), ["2025-Q3"]);
  const register = { ...answered, decisions: { ...answered.decisions, ...EXPLAINED } };
  const occasion = { at: "2025-10-06T00:00:00Z", who: "Nguyễn Văn An" };
  const workbook = join(folder, "so-day-du.xlsx");
  writeFileSync(workbook, await xlsxFiles.write(registerWorkbook(register, occasion)));
  return { workbook, returns: await doubtfulReturns(register, asked, folder) };
}

async function scoredSample(): Promise<Register> {
  const sample = await registerFrom(SAMPLE_PLAN);
  const { plan, subIndices } = scoredRegister("typed");
  return {
    ...sample,
    plan: { ...sample.plan, scores: plan.scores, targets: plan.targets },
    subIndices: [...sample.subIndices.filter(({ key }) => !subIndices.some((one) => one.key === key)), ...subIndices],
  };
}

async function doubtfulReturns(register: Register, period: Period, folder: string): Promise<string[]> {
  const { forms } = planDistribution(register, period);
  const [form] = forms.map((one) => one.form).filter(({ rows }) => rows.length > 2);
  const filled = form === undefined ? null : sampleAnswers(form, "phiếu phải xem");
  if (form === undefined || filled === null) throw new Error("the sample gives no form of three tasks");
  const bytes = await xlsxFiles.write(resolve(filledForm(form, filled)));
  const changes = [
    [3, RETURN_HEADERS.progress, "làm dở dang"],
    [1, RETURN_HEADERS.result, "Ghi khác phiếu kia."],
  ] as const;
  const files = [];
  for (const [at, [row, header, text]] of changes.entries()) {
    const path = join(folder, `phieu-phai-xem-${at + 1}.xlsx`);
    writeFileSync(path, await withCell(bytes, row, header, text));
    files.push(path);
  }
  return files;
}

/** The form with one cell of its table typed over. `row`: 1 = first task. */
async function withCell(form: Uint8Array, row: number, header: string, text: string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(form) as unknown as ArrayBuffer);
  const sheet = book.getWorksheet(RETURN_SHEET);
  sheet?.eachRow((headers, at) => {
    if (headers.getCell(1).value !== RETURN_HEADERS.task) return;
    headers.eachCell((cell, column) => {
      if (cell.value === header) sheet.getCell(at + row, column).value = text;
    });
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

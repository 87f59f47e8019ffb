import type { Severity } from "../../engine/model/finding";
import type { Register } from "../../engine/model/register";
import { type Period, periodLabel } from "../../engine/periods/period";
import { fail, type Result, succeed } from "../../engine/result";
import { askingFindingText } from "../../engine/returns/asking-findings";
import type { RegisterFailure } from "../../engine/sheets/register/read-register";
import type { FailureText } from "../failure-texts";
import type { Progress } from "../ports/document-reader";
import type { HostFailure, OpenWorkbook, UndoableChange } from "../ports/open-workbook";
import type { WorkbookFiles } from "../ports/workbook-files";
import { changeOpenRegister } from "../register/change-register";
import { readOpenRegister } from "../register/read-open-register";
import type { Occasion } from "../register/write-register";
import { distributionChange, type OutgoingFile, outgoingFiles, planDistribution } from "./distribute";
import { askedPeriod, type PeriodFailure } from "./expect-answers";

/** A form that would be handed out. */
export interface PlannedForm {
  readonly body: string;
  readonly file: string;
  readonly tasks: number;
}

/** Something a person should know, with its sentence in both languages. */
export interface ToldFinding {
  readonly severity: Severity;
  readonly task: string | null;
  readonly message: FailureText;
}

export interface DistributionPreview {
  readonly period: string;
  readonly label: string;
  /** First day on which a return is late; null where nobody is asked. */
  readonly reportDue: string | null;
  readonly forms: readonly PlannedForm[];
  /** Rows of `Theo dõi` in the period: task × body. */
  readonly answers: number;
  readonly findings: readonly ToldFinding[];
}

/** The forms in one zip, and the change of the workbook (null: `Theo dõi` was so already). */
export interface HandedOut {
  readonly name: string;
  readonly zip: Uint8Array;
  readonly forms: number;
  readonly change: UndoableChange | null;
}

export interface DistributionTools {
  readonly files: WorkbookFiles;
  readonly pack: (files: readonly OutgoingFile[]) => Uint8Array;
}

type Failure = HostFailure | RegisterFailure | PeriodFailure;

/** Who would get which form of a period; writes nothing. */
export async function previewDistribution(
  workbook: OpenWorkbook,
  asked: string,
): Promise<Result<DistributionPreview, Failure>> {
  const planned = await plannedFor(workbook, asked);
  if (!planned.ok) return planned;
  const { period, distribution } = planned.value;
  return succeed({
    period: period.key,
    label: periodLabel(period),
    reportDue: distribution.forms[0]?.form.reportDue ?? null,
    forms: distribution.forms.map(({ form, file }) => ({ body: form.body, file, tasks: form.rows.length })),
    answers: distribution.forms.reduce((sum, { form }) => sum + form.rows.length, 0),
    findings: distribution.findings.map((finding) => ({
      severity: finding.severity,
      task: finding.task,
      message: askingFindingText(finding),
    })),
  });
}

/** Makes every form, then notes in the workbook who is expected to answer. Where a form cannot be made nothing is written. */
export async function handOutForms(
  workbook: OpenWorkbook,
  asked: string,
  occasion: Occasion,
  { files, pack, progress }: DistributionTools & { readonly progress: Progress },
): Promise<Result<HandedOut, Failure>> {
  const planned = await plannedFor(workbook, asked);
  if (!planned.ok) return planned;
  const { period, distribution } = planned.value;
  const made: OutgoingFile[] = [];
  for await (const file of outgoingFiles(distribution, files)) {
    made.push(file);
    progress(made.length, distribution.forms.length + 1);
  }
  const changed = await changeOpenRegister(workbook, occasion, (register) =>
    succeed(distributionChange(register, planDistribution(register, period))),
  );
  if (!changed.ok) return changed;
  const forms = distribution.forms.length;
  return succeed({ name: `Phiếu báo cáo ${period.key}.zip`, zip: pack(made), forms, change: changed.value });
}

async function plannedFor(workbook: OpenWorkbook, asked: string): Promise<Result<Planned, Failure>> {
  const register = await readOpenRegister(workbook);
  if (!register.ok) return register;
  const period = askedPeriod(register.value, asked);
  if (!period.ok) return fail(period.failure);
  return succeed({
    register: register.value,
    period: period.value,
    distribution: planDistribution(register.value, period.value),
  });
}

interface Planned {
  readonly register: Register;
  readonly period: Period;
  readonly distribution: ReturnType<typeof planDistribution>;
}

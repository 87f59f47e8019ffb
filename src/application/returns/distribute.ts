import type { Finding } from "../../engine/model/finding";
import type { Register } from "../../engine/model/register";
import type { Period } from "../../engine/periods/period";
import { FORM_LIST_FILE, formFileName } from "../../engine/returns/form-file-name";
import { type ReturnForm, returnForms } from "../../engine/returns/return-form";
import { describeFormList, type ListedForm } from "../../engine/sheets/return-form/describe-form-list";
import { describeReturnForm } from "../../engine/sheets/return-form/describe-return-form";
import { resolve } from "../../engine/workbook/resolve";
import type { WorkbookFiles } from "../ports/workbook-files";
import type { RegisterChange } from "../register/change-register";
import { expectAnswers } from "./expect-answers";

/** The forms of a period before anything is written. */
export interface Distribution {
  readonly period: Period;
  readonly forms: readonly ListedForm[];
  readonly register: Register;
  readonly findings: readonly Finding[];
}

/** A file to hand out. */
export interface OutgoingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Who gets which form in a period the plan expects. Nothing is written. */
export function planDistribution(before: Register, period: Period): Distribution {
  const { register, expected, findings } = expectAnswers(before, period);
  const forms = returnForms(register, expected, period);
  const listed = forms.map((form, at) => ({
    form,
    file: formFileName(at + 1, forms.length, form.body, period.key),
  }));
  return { period, forms: listed, register, findings };
}

/** What a distribution does to the register: its rows of `Theo dõi`. */
export function distributionChange(before: Register, { register, period, forms }: Distribution): RegisterChange {
  const rows = (one: Register): number => one.expected.filter((row) => row.period === period.key).length;
  return {
    register,
    what: `Giao phiếu báo cáo ${period.key}`,
    before: `${rows(before)} báo cáo phải có`,
    after: `${rows(register)} báo cáo phải có, ${forms.length} phiếu`,
  };
}

/** Forms written at a time: packing runs beside, more would only hold more in memory. */
const AT_A_TIME = 4;

/** The covering list and every form as .xlsx, in the order of the list, a few at a time. The same distribution gives the same bytes. */
export async function* outgoingFiles(
  { forms, register, period }: Distribution,
  files: WorkbookFiles,
): AsyncGenerator<OutgoingFile> {
  const list = describeFormList(forms, register.bodies, { period, plan: register.plan.plan });
  yield { name: FORM_LIST_FILE, bytes: await files.write(resolve(list)) };
  for (let from = 0; from < forms.length; from += AT_A_TIME) {
    const next = forms.slice(from, from + AT_A_TIME);
    yield* await Promise.all(next.map(({ form, file }) => formFile(form, file, files)));
  }
}

const formFile = async (form: ReturnForm, name: string, files: WorkbookFiles): Promise<OutgoingFile> => ({
  name,
  bytes: await files.write(resolve(describeReturnForm(form))),
});

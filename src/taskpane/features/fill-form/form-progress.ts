import { checkOf } from "../../../application/form/form-check";
import type { FormContent, FormInput, FormRow } from "../../../application/form/form-content";
import { ALL_WELL } from "../../../engine/returns/self-check";

/** A row with what `Tự kiểm tra` says about it. */
export interface CheckedRow {
  readonly row: FormRow;
  readonly at: number;
  readonly verdict: string;
  readonly isWell: boolean;
}

export const checkedRows = ({ rows, sentOn }: FormContent): CheckedRow[] =>
  rows.map((row, at) => {
    const verdict = checkOf(row.input, sentOn);
    return { row, at, verdict, isWell: verdict === ALL_WELL };
  });

/** The form with one row changed. */
export const withInput = (form: FormContent, at: number, input: FormInput): FormContent => ({
  ...form,
  rows: form.rows.map((row, position) => (position === at ? { ...row, input } : row)),
});

/** A percentage as typed: "80", "80%", "80,5"; null where the field is blank, undefined where it is no such number. */
export function typedPercent(text: string): number | null | undefined {
  const plain = text.trim().replace(/%$/, "").trimEnd().replace(",", ".");
  if (plain === "") return null;
  const value = /^\d{1,3}(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
  return value >= 0 && value <= 100 ? value : undefined;
}

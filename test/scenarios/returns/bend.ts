import { RETURN_HEADERS, type ReturnField } from "../../../src/engine/returns/return-columns";
import { at, type BentForm, eachRow, put, rowOf } from "./bent-form";

/** One way in which a form comes back other than it went out. */
export interface Bend {
  readonly name: string;
  /** Says the same thing to the reader as another bend would: not put together with it. */
  readonly clash?: string;
  readonly bend: (form: BentForm) => void;
}

export const rename = (words: Partial<Record<ReturnField, string>>) => (form: BentForm) => {
  for (const [field, text] of Object.entries(words)) put(form, form.header, field as ReturnField, text);
};

export const mapField = (field: ReturnField, change: (cell: string) => string) => (form: BentForm) =>
  eachRow(form, (row) => {
    const cell = at(form, row, field);
    if (typeof cell === "string") put(form, row, field, change(cell));
  });

export const unmarked = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đĐ]/g, (d) => (d === "đ" ? "d" : "D"));

export const order = (form: BentForm, fields: readonly (ReturnField | null)[]): (number | null)[] =>
  fields.flatMap((field) => (field === null ? [null] : form.columns.has(field) ? [form.columns.get(field) ?? 0] : []));

export const ALL = Object.keys(RETURN_HEADERS) as ReturnField[];
export const without = (...gone: ReturnField[]): ReturnField[] => ALL.filter((field) => !gone.includes(field));

export const SYNONYMS: Readonly<Record<string, string>> = {
  "Đã hoàn thành": "Xong",
  "Đang thực hiện": "Đang triển khai",
  "Chưa thực hiện": "chưa làm",
  "Tạm dừng": "Tạm ngưng",
};

export const office = (day: string): string => day.split("-").reverse().join("/");

export const days = (change: (day: string) => string | number) => (form: BentForm) =>
  eachRow(form, (row, truth) => {
    if (truth.values.completedOn !== null) put(form, row, "completedOn", change(truth.values.completedOn));
  });

export const percents = (change: (percent: number) => string | { readonly share: number }) => (form: BentForm) =>
  eachRow(form, (row, truth) => {
    if (truth.values.percent !== null) put(form, row, "percent", change(truth.values.percent));
  });

export const tell = (form: BentForm, id: string): void => {
  form.told.add(id);
};

/** The first rows that still stand with a body's own answers. */
export const first = (form: BentForm, index = 0) => {
  const truth = form.truth[index];
  if (truth === undefined) throw new Error("no such row");
  return { truth, row: rowOf(form, truth) };
};

export const hold = (form: BentForm, outcome: BentForm["truth"][number]["outcome"]): void => {
  for (const truth of form.truth) truth.outcome = outcome;
};

import { INPUT_FIELDS } from "../../engine/returns/return-columns";
import { selfCheckOf } from "../../engine/returns/self-check";
import type { FormInput } from "./form-content";

const isBlank = (input: FormInput): boolean => INPUT_FIELDS.every((field) => (input[field] ?? "") === "");

/** What `Tự kiểm tra` shows for a row: "Chưa điền", "Đạt", or the first thing that is wrong. */
export const checkOf = (input: FormInput, sentOn: string | null): string =>
  selfCheckOf(isBlank(input) ? null : { ...input, sentOn });

import type { Answer } from "../../model/answer";
import { INPUT_FIELDS } from "../../returns/return-columns";

/** Same in every field a body fills in. */
export const sameAnswer = (one: Answer, other: Answer): boolean =>
  INPUT_FIELDS.every((field) => one[field] === other[field]);

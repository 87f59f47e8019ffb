import type { Answer } from "../model/answer";
import type { InputField } from "./return-columns";

/** A row of a return form in which nothing was filled in. */
export const BLANK_INPUT: Pick<Answer, InputField> = {
  progress: null,
  percent: null,
  result: null,
  completedOn: null,
  evidence: null,
  obstacles: null,
  proposals: null,
  reporter: null,
};

import type { Answer } from "../../model/answer";
import { answersIn, type Placed, type Quarter } from "../quarter";

/** Says that something was done: "Đã hoàn thành", or a result in words. */
const claimsResult = ({ progress, result }: Answer): boolean => progress === "done" || result !== null;

/** Answers of a period, by default the quarter's own, that claim a result and name no evidence (`Minh chứng` is blank). */
export const answersWithoutEvidence = (quarter: Quarter, key?: string): Placed<Answer>[] =>
  answersIn(quarter, key).filter(({ value }) => claimsResult(value) && value.evidence === null);

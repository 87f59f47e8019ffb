import type { Answer } from "../../model/answer";
import { answersIn, type Placed, type Quarter } from "../quarter";

/** Says that something was done: "Đã hoàn thành", or a result in words. */
export const claimsResult = ({ progress, result }: Answer): boolean => progress === "done" || result !== null;

/** Answers of the period that claim a result and name no evidence (`Minh chứng` is blank). */
export const answersWithoutEvidence = (quarter: Quarter): Placed<Answer>[] =>
  answersIn(quarter).filter(({ value }) => claimsResult(value) && value.evidence === null);

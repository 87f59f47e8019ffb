import type { Severity } from "../model/finding";
import type { BodyDoubt, BodyDoubtId, BodyMention } from "./body-reading";
import type { Recognition } from "./recognition";

function doubt(id: BodyDoubtId, severity: Severity, value: string, suggestion: string | null = null): BodyDoubt {
  return { id, severity, value, suggestion, args: suggestion === null ? { value } : { value, suggestion } };
}

/** A cell that names nobody but points elsewhere ("Theo phân công tại …") leaves the task without a body until a person decides. */
export const byReference = (value: string): BodyDoubt => doubt("body-by-reference", "warning", value);
export const notAName = (value: string): BodyDoubt => doubt("body-not-a-name", "note", value);
export const trailingPunctuation = (value: string): BodyDoubt => doubt("body-trailing-punctuation", "note", value);
export const repeated = (value: string, name: string): BodyDoubt => ({
  ...doubt("body-repeated", "note", value),
  args: { value, name },
});

const LONG_FOR_A_NAME = 16;

/** What a person should look at in one recognised name; nothing where it is surely known. */
export function doubtsOf(found: Recognition, { asWritten, name }: BodyMention): readonly BodyDoubt[] {
  if (found.match === "unknown") {
    const sentence = asWritten.split(" ").length > LONG_FOR_A_NAME;
    return [doubt("body-unknown", sentence ? "warning" : "note", asWritten)];
  }
  if (found.caution === "renamed") return [doubt("body-renamed", "warning", asWritten, name)];
  if (found.caution === "slip") return [doubt("body-spelling-uncertain", "note", asWritten, name)];
  if (found.proposal === null) return [];
  const others = found.runnersUp.map((body) => body.name).join(" / ");
  if (others === "") return [doubt("body-spelling-uncertain", "warning", asWritten, found.proposal)];
  const ambiguous = doubt("body-ambiguous", "warning", asWritten, found.proposal);
  return [{ ...ambiguous, args: { ...ambiguous.args, others } }];
}

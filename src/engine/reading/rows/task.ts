import { cleanText } from "../../text/clean";
import type { RowContext, RowKind } from "./row-kind";

/** A task: a numbered row with words, or a row without number whose cells all begin as whole cells do. */
export const task: RowKind = {
  fate: "task",
  applies: (context) =>
    context.facts.text !== "" && !context.facts.underTaskAbove && (isNumbered(context) || isWhole(context)),
};

function isNumbered({ facts }: RowContext): boolean {
  const { number } = facts;
  if (number === null) return false;
  const isSubItem = number.kind === "letter" && number.text === number.text.toLowerCase();
  return !isSubItem || facts.hasAssignment;
}

/** Without a number (Phú Sơn 2023, phụ lục 2, last row) a row counts only where no cell looks like the tail of another. */
function isWhole({ facts }: RowContext): boolean {
  if (!facts.hasAssignment || !facts.texts.has("lead")) return false;
  return [...facts.texts.values()].every((text) => beginsWhole(cleanText(text)));
}

const beginsWhole = (text: string): boolean => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(text) || /^các\s/u.test(text);

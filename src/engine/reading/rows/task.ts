import { cleanText } from "../../text/clean";
import { beginsWhole } from "../tables/begins-whole";
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

/**
 * Without a number (Phú Sơn 2023, phụ lục 2, last row) a row counts only where no cell looks like the tail of another.
 * In a table that numbers nothing the words and the lead must begin whole, and only where a page break may have cut a row.
 */
function isWhole({ facts, numbersAreUsed, mayBeCut }: RowContext): boolean {
  const { texts } = facts;
  if (numbersAreUsed) return texts.has("lead") && [...texts.values()].every((text) => beginsWhole(cleanText(text)));
  const begins = [texts.get("task") ?? facts.text, texts.get("lead") ?? ""].filter((text) => text !== "");
  if (!mayBeCut) return facts.hasOwnWork || begins.every((text) => beginsWhole(cleanText(text)));
  return facts.hasOwnWork && begins.every((text) => beginsWhole(cleanText(text)));
}

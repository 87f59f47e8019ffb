import { stemOf } from "../numbering/printed-number";
import { beginsWhole } from "../tables/begins-whole";
import type { RowContext, RowKind } from "./row-kind";

/** A heading row: the group under which tasks stand. It may carry a lead body and a time of its own. */
export const section: RowKind = {
  fate: "section",
  applies: (context) => context.facts.text !== "" && (byNumber(context) || byLooks(context)),
};

function byNumber(context: RowContext): boolean {
  const { number, hasAssignment } = context.facts;
  if (number === null) return false;
  if (number.kind === "roman") return context.hasPlainNumbers || context.numbering === "dotted" || !hasAssignment;
  if (number.kind === "letter") return /[A-ZĐ]/.test(number.text) && (!hasAssignment || context.hasPlainNumbers);
  if (hasChildren(context) || hasSubItems(context)) return true;
  return number.kind === "plain" && !hasAssignment && plainHeading(context);
}

/** "1" followed by "1.1": a heading, also where it carries a lead of its own (Phú Sơn 2023, phụ lục 1). */
function hasChildren({ facts, nextNumbered }: RowContext): boolean {
  const next = nextNumbered?.number;
  return facts.number !== null && next?.kind === "dotted" && stemOf(next) === facts.number.text;
}

/** "1" without anybody beside it, followed by "a)" with a lead: the work is in the sub-items. */
function hasSubItems({ facts, nextNumbered }: RowContext): boolean {
  const next = nextNumbered?.number;
  const opensSubItems = next?.kind === "letter" && next.text === "a" && nextNumbered?.texts.has("lead") === true;
  return facts.number?.kind === "plain" && !facts.hasAssignment && opensSubItems;
}

/** A plain number on a heading row ("1 Gia nhập thị trường" in 81/KH-UBND): what follows starts again, or the words name a sub-index. */
function plainHeading(context: RowContext): boolean {
  const next = context.nextNumbered?.number;
  const startsAgain = next?.kind === "plain" && next.value === 1;
  const { facts, numbering } = context;
  return (
    startsAgain || numbering === "dotted" || facts.spansRow || looksBold(context) || context.namesSubIndex(facts.text)
  );
}

/** No number: words alone that span the row, stand out, name a sub-index, or stand where only numbers and headings do. */
function byLooks(context: RowContext): boolean {
  const { facts } = context;
  if (facts.number !== null || facts.hasAssignment || facts.underTaskAbove) return false;
  if (facts.spansRow || looksBold(context) || isCapitals(facts.text) || context.namesSubIndex(facts.text)) return true;
  return standsInNumberColumn(context) || opensTasks(context);
}

/** "Nhóm 1: Cải cách thủ tục" written into the column of numbers, nothing beside it. */
const standsInNumberColumn = ({ facts, mayBeCut }: RowContext): boolean =>
  !mayBeCut && facts.numberText !== "" && facts.texts.size === 1;

/** In a table without numbers: words with nobody and no time beside them, and a row that has them below. */
const opensTasks = ({ facts, next, numbersAreUsed, mayBeCut }: RowContext): boolean =>
  !numbersAreUsed && !mayBeCut && facts.texts.size === 1 && next?.hasOwnWork === true && beginsWhole(facts.text);

const looksBold = ({ facts, boldIsCommon }: RowContext): boolean => facts.bold && !boldIsCommon;
const isCapitals = (text: string): boolean =>
  text.length > 5 && text === text.toUpperCase() && text !== text.toLowerCase();

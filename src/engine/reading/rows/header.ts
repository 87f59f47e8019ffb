import { isColumnNumberRow, looksLikeHeader, signatureOf } from "../headers/header-rows";
import type { RowKind } from "./row-kind";

/** The header again, at the top of a later page (220/KH-UBND repeats it 14 times), or the row that numbers the columns. */
export const header: RowKind = {
  fate: "header",
  applies: ({ facts, headerSignature }) =>
    signatureOf(facts.row) === headerSignature || looksLikeHeader(facts.row) || isColumnNumberRow(facts.row),
};

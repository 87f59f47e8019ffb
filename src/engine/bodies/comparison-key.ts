import { fold, normalKey } from "../text/fold";
import { ALL_ABBREVIATIONS, OFFICIAL_ABBREVIATIONS } from "./abbreviations";

/**
 * Words of a name for comparison: lower case, tone marks of one school, no punctuation, abbreviations written out.
 * "Văn phòng UBND TP." and "văn phòng Uỷ ban nhân dân thành phố" give the same words.
 */
export function keyWords(text: string, abbreviations = ALL_ABBREVIATIONS): string[] {
  return normalKey(unitsWrittenOut(text))
    .split(/[^\p{L}\p{N}\p{M}&]+/u)
    .filter((word) => word !== "")
    .flatMap((word) => expanded(word, abbreviations));
}

/** "P. An Biên", "X. Kiến Thụy": one letter with a full stop before a name is the kind of unit. */
const unitsWrittenOut = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}])([PX])\.\s*(?=\p{Lu}|$)/gu, (_, letter) => (letter === "P" ? "phường " : "xã "));

function expanded(word: string, abbreviations: typeof ALL_ABBREVIATIONS): readonly string[] {
  const long = abbreviations.get(word);
  if (long !== undefined) return long;
  if (word === "&") return ["và"];
  if (!word.includes("&")) return [word];
  const parts = word.split("&").filter((part) => part !== "");
  return parts.flatMap((part, i) => [...(i === 0 ? [] : ["và"]), ...(abbreviations.get(part) ?? [part])]);
}

/** Key with every known abbreviation written out. */
export const comparisonKey = (text: string): string => keyWords(text).join(" ");

/** Key that knows only the official short forms UBND and HĐND: equal keys are the same spelling, typed another way. */
export const spellingKey = (text: string): string => keyWords(text, OFFICIAL_ABBREVIATIONS).join(" ");

/** Key without diacritics: two names may share it, so it proposes and never decides. */
export const foldedKey = (text: string): string => fold(comparisonKey(text));

/**
 * Folded key that writes nothing out but has the official short forms: a slip in "UBND" is one letter there,
 * and a letter lost from "dân" does not make an abbreviation of it.
 */
export const plainKey = (text: string): string =>
  fold(text).replaceAll("uy ban nhan dan", "ubnd").replaceAll("hoi dong nhan dan", "hdnd");

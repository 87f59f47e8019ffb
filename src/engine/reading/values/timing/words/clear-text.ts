import { cleanLines } from "../../../../text/clean";
import { fold } from "../../../../text/fold";
import { repairedWord } from "./damaged-words";
import { numbersAsDigits } from "./number-words";
import { isTimingWord, VOCABULARY } from "./timing-vocabulary";

/**
 * What the phrase readers are given: one line, lower case, plain letters for the words of the vocabulary. Any other
 * letter with a mark becomes the letter and "_" ("đầu tư" → "dau tu_"), so that a foreign word is never taken for one of ours.
 */
export interface ClearText {
  readonly text: string;
  /** The same with damaged words repaired, where the whole cell looks damaged; null elsewhere. */
  readonly repaired: string | null;
}

const MARKED = /[\u0300-\u036f]+/g;
const BULLET = /^[-+•*–—·]\s+/;

/** Lines that begin with a bullet are entries of their own; other breaks only wrap the line. */
function joinLines(printed: string): string {
  return cleanLines(printed).reduce((text, line) => {
    const entry = line.replace(BULLET, "");
    if (text === "") return entry;
    return entry === line ? `${text} ${line}` : `${text} ; ${entry}`;
  }, "");
}

function evenPunctuation(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFC")
    .replace(/(?:(?<!\s)\s+)?(?:->|=>|[\u2010-\u2015\u2212~→⇒])\s*/g, (dash) => (/^\s|\s$/.test(dash) ? " - " : "-"))
    .replace(/ð/g, "đ")
    .replace(/["'“”‘’*_#¤]/g, " ")
    .replace(/[[{]/g, "(")
    .replace(/[\]}]/g, ")")
    .replace(/(?:(?<!\s)\s+)?\/\s*/g, "/")
    .replace(/\s+/g, " ")
    .trim();
}

/** "Tháng9" and "QuýIII" are two words; "tháng.9" has a full stop too many. */
function splitGlued(text: string): string {
  return text
    .replace(/(?<!\p{L})(quý|quí|qúy|tháng|ngày|năm|quy|thang|ngay|nam)\.?(?=\d)/gu, "$1 ")
    .replace(/(?<!\p{L})(quý|quí|qúy|quy)\.?(?=i{1,3}(?!\p{L})|iv(?!\p{L}))/gu, "$1 ")
    .replace(/(?<!\p{L})thườngxuyên(?!\p{L})/gu, "thường xuyên");
}

const masked = (word: string): string => word.replace(/đ/g, "d_").normalize("NFD").replace(MARKED, "_");
const plainWord = (word: string): string => VOCABULARY.get(word) ?? masked(word);

/** A slip of the keyboard ("Thưòng xuyên", "Thương xuyên") where both words have the right letters. */
const evenOngoing = (text: string): string =>
  text.replace(/(?<!\p{L})(\p{L}+) (xuy\p{L}n)(?!\p{L})/gu, (whole, first: string, second: string) =>
    fold(first) === "thuong" && fold(second) === "xuyen" ? "thường xuyên" : whole,
  );

/** Letters a scanner without Vietnamese never gives: where one stands, the words are as printed. */
const VIETNAMESE_LETTER = /[ăđơư\u1ea0-\u1ef9]/;

function repair(text: string): string | null {
  const words = text.match(/\p{L}+/gu) ?? [];
  const wellPrinted = words.some((word) => VOCABULARY.has(word) && VOCABULARY.get(word) !== word);
  if (wellPrinted || VIETNAMESE_LETTER.test(text)) return null;
  const damaged = words.some((word) => !isTimingWord(word) && repairedWord(word) !== null);
  if (!damaged) return null;
  return text.replace(/\p{L}+/gu, (word) => (isTimingWord(word) ? word : (repairedWord(word) ?? plainWord(word))));
}

export function clearText(printed: string): ClearText {
  const lower = evenOngoing(numbersAsDigits(splitGlued(evenPunctuation(joinLines(printed)))));
  return { text: lower.replace(/\p{L}+/gu, plainWord), repaired: repair(lower) };
}

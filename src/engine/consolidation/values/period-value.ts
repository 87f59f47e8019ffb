import { type Period, periodOf } from "../../periods/period";
import { fold } from "../../text/fold";
import { romanValue } from "../../text/roman";

const QUARTER_FIRST = /^(?:quy |q)\s*(?<quarter>iv|i{1,3}|[1-4])(?: nam)? (?<year>\d{4})$/;
const YEAR_FIRST = /^(?<year>\d{4}) q(?:uy)? ?(?<quarter>iv|i{1,3}|[1-4])$/;
/** The annual report is that of the fourth quarter. */
const WHOLE_YEAR = /^(?:ca )?nam (?<year>\d{4})$/;

const quarterOfWord = (word: string | undefined): string =>
  word === undefined ? "4" : String(romanValue(word.toUpperCase()) ?? word);

/** The period a form names: "2025-Q3", "Quý III/2025", "quý 3 năm 2025", "Q3/2025", "Năm 2025"; null where it names none. */
export function periodOfWords(text: string): Period | null {
  const words = fold(text).replace(/^(?:ky bao cao|ky|bao cao) /, "");
  const named = (QUARTER_FIRST.exec(words) ?? YEAR_FIRST.exec(words) ?? WHOLE_YEAR.exec(words))?.groups;
  return named?.year === undefined ? null : periodOf(`${named.year}-Q${quarterOfWord(named.quarter)}`);
}

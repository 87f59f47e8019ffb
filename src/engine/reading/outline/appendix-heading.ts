import { printedNumber } from "../numbering/printed-number";

export interface AppendixHeading {
  /** "I", "1" as printed; null for "PHỤ LỤC" alone. */
  readonly id: string | null;
  /** Words of the heading line behind the number. */
  readonly title: string;
}

const HEADING =
  /^(?:phụ lục|phu luc)(?:\s+số|\s+so)?(?!\p{L})[\s:.-]*(?<id>[IVXLC]+(?![\p{L}])|\d{1,2}(?!\d)|[A-ZĐ](?![\p{L}]))?[\s:.)-]*(?<title>.*)$/iu;

const LONGEST_TITLE = 200;

/** Words that show a sentence about an appendix rather than its heading ("Phụ lục kèm theo Kế hoạch này …"). */
const MENTION = /^(?:kèm theo|ban hành|đính kèm|này|của|cần|để|và|có|là)(?![\p{L}])/iu;

/** Reads a line that is the heading of an appendix: "PHỤ LỤC I", "Phụ lục 1", "PHỤ LỤC NHIỆM VỤ CỤ THỂ"; null for any other line. */
export function appendixHeading(line: string): AppendixHeading | null {
  const groups = HEADING.exec(line)?.groups;
  if (groups === undefined) return null;
  const title = (groups.title ?? "").trim();
  const id = groups.id === undefined ? null : (printedNumber(groups.id)?.text ?? groups.id);
  return isTitle(title, id) ? { id, title } : null;
}

/** Behind a number a title may follow; without one only words in capitals are a title, the rest is a sentence. */
function isTitle(words: string, id: string | null): boolean {
  if (words === "") return true;
  if (MENTION.test(words) || words.length > LONGEST_TITLE) return false;
  return id === null ? words === words.toUpperCase() : !/^[\p{Ll},;]/u.test(words);
}

import { printedNumber } from "../numbering/printed-number";

export interface AppendixHeading {
  /** "I", "1" as printed; null for "PHỤ LỤC" alone. */
  readonly id: string | null;
  /** Words of the heading line behind the number. */
  readonly title: string;
}

const HEADING = /^(?:phụ lục|phu luc)(?:\s+số|\s+so)?\b[\s:.-]*(?<id>[IVXLC]+(?![\p{L}])|\d{1,2}(?!\d)|[A-ZĐ](?![\p{L}]))?[\s:.)-]*(?<title>.*)$/iu;

/** Words that show a sentence about an appendix rather than its heading ("Phụ lục kèm theo Kế hoạch này …"). */
const MENTION = /^(?:kèm theo|ban hành|đính kèm|này|của|cần|để|và|có|là)(?![\p{L}])/iu;

/** Reads a line that is the heading of an appendix: "PHỤ LỤC I", "Phụ lục 1", "PHỤ LỤC NHIỆM VỤ CỤ THỂ"; null for any other line. */
export function appendixHeading(line: string): AppendixHeading | null {
  const found = HEADING.exec(line);
  if (found?.groups === undefined) return null;
  const { id, title = "" } = found.groups;
  const words = title.trim();
  if (MENTION.test(words) || words.length > 200) return null;
  if (id === undefined && words !== "" && words !== words.toUpperCase()) return null;
  if (id !== undefined && words !== "" && /^[\p{Ll},;]/u.test(words)) return null;
  return { id: id === undefined ? null : (printedNumber(id)?.text ?? id), title: words };
}

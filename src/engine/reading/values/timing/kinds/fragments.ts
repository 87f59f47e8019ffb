import { asOfficeDate } from "../../../../calendar/calendar-date";
import { dateOf } from "../../../../workbook/day-serials";

/**
 * Pieces of a phrase that a page break or a scanner left behind (81/KH-UBND: "xuyên"). The whole is a guess: it is
 * proposed and never read as such.
 */
interface Fragment {
  readonly piece: RegExp;
  readonly whole: (found: RegExpExecArray) => string;
}

/** A cell that lost its format shows 45931 for 01/10/2025. */
const ofSerial = ({ 0: serial }: RegExpExecArray): string => asOfficeDate(dateOf(Number(serial)) ?? serial);

const ONGOING = (): string => "Thường xuyên";

const FRAGMENTS: readonly Fragment[] = [
  { piece: /^(?:th|thu_ong|huong|ng)?\s*xuyen?$/, whole: ONGOING },
  { piece: /^(?:thuc hien |hien )?(?:thuong|thuong xuy\w?)$/, whole: ONGOING },
  { piece: /^(?:tx|t\.?\s*xuyen|th\.?\s*xuyen|t\/xuyen)\.?$/, whole: ONGOING },
  { piece: /^(?:3[6-9]|[4-6]\d)\d{3}$/, whole: ofSerial },
  {
    piece: /^(i{1,3}|iv)\s*[/.-]\s*(20\d\d)$/,
    whole: (found) => `Quý ${(found[1] ?? "").toUpperCase()}/${found[2] ?? ""}`,
  },
];

/** What a fragment most likely was; null where the text is no known fragment. */
export function wholeOf(text: string): string | null {
  const bare = text.replace(/(?<![\s.,;:])[\s.,;:]+$/, "");
  for (const { piece, whole } of FRAGMENTS) {
    const found = piece.exec(bare);
    if (found !== null) return whole(found);
  }
  return null;
}

/** A form nobody filled in: "Tháng …/2025", "ngày … tháng … năm 2025". */
const UNFILLED = /^(?:ngay[\s.…]*)?(?:thang|quy)[\s.…]*(?:\/|nam\b)[\s.…]*(?:20\d{0,2})?[\s.…]*$/;
export const isUnfilled = (text: string): boolean => UNFILLED.test(text);

/** "Tháng 13/2025", "quý 5", "tháng mười lăm": no such month or quarter. "hằng tháng 15" and "tháng 20/9" name days. */
const NO_SUCH_UNIT =
  /(?<!\b(?:hang|moi) )\b(?:thang\s*(?:0+|1[3-9]|[2-9]\d)|quy\s*(?:0+|[5-9]|[1-9]\d))(?![\d.,]*\d|[/-]\d{1,2}(?!\d)|\s*(?:ngay|lan|ky|%))/;
export const namesNoSuchUnit = (text: string): boolean => NO_SUCH_UNIT.test(text);

/** Does the text try to state a time? Then it is unreadable, not merely a remark. */
const TRIES =
  /#|\b(?:thang|quy(?! (?:dinh|che|trinh|mo|hoach))|tuan|nam (?:20|19)\d*|nam (?:sau|toi)|ngay \d+|xuyen|dinh ky|giai doan)\b|\b\d{1,4}\s*[/.-]\s*\d{1,4}\b|^\W*\d[\d\s.,]*$|\/(?:19|20)\d\d/;
export const triesToStateTime = (rest: string): boolean => TRIES.test(rest);

import { fold, normalKey } from "../../text/fold";
import { unconfused } from "../text-tolerance/confusable";

const NUMERAL = /^(?:\(?(?:[ivx]+|\d+(?:\.\d+)*)\)?[.):\s]+)/i;
const PREFIX =
  /^(?:(?:nhóm|các|về|đối với|của|và|nhiệm vụ|giải pháp|cải thiện|nâng cao|duy trì|giữ vững|tiếp tục|điểm số|thứ hạng),?\s+)*(?:chỉ số thành phần|chỉ số nội dung|chỉ số|lĩnh vực|nội dung|trục nội dung|tiêu chí|CSTP)\s*(?:số\s+)?(?:\d+|thứ \d+)?\s*[:.-]?\s*/iu;

/** "1. Chỉ số Gia nhập thị trường:" → "Gia nhập thị trường". The numeral is dropped, it is no evidence. */
export function bareName(name: string): string {
  const text = name
    .normalize("NFC")
    .replace(/[“”"*]/g, "")
    .replace(/\((?:số|chỉ số)\s*\d+\)/giu, "")
    .replace(/\s+/g, " ")
    .trim();
  const unnumbered = text.replace(NUMERAL, "");
  const bare = unnumbered.replace(PREFIX, "").replace(/(?<![\s.:;,-])[\s.:;,-]+$/u, "");
  return bare === "" ? unnumbered.trim() : bare;
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\btthc\b/g, "thủ tục hành chính"],
  [/\bcchc\b/g, "cải cách hành chính"],
  [/\bcntt\b/g, "công nghệ thông tin"],
  [/\bktxh\b|\bkt-xh\b/g, "kinh tế xã hội"],
  [/\bvbqppl\b/g, "văn bản quy phạm pháp luật"],
  [/\bantt\b/g, "an ninh trật tự"],
  [/\bdn\b/g, "doanh nghiệp"],
];

/** Key that keeps the diacritics: case, dashes, tone places, punctuation, "&" and abbreviations are no difference. */
export function spokenKey(name: string): string {
  const plain = normalKey(name)
    .replace(/&/g, " và ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return SHORT.reduce((text, [short, long]) => text.replace(short, long), plain);
}

/** The same without diacritics and without a scanner's usual slips: a weaker witness. */
export const foldedKey = (name: string): string => unconfused(fold(spokenKey(name)));

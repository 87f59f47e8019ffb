import { spelledBody } from "../head/body-names";
import type { Passage } from "../passages/passage";

const SENDS = [
  /\bgui\s+(?:bao cao\s+)?(?:ve\s+|cho\s+|den\s+)?(.{3,90}?)\s+(?:de\s+)?(?:tong hop|theo doi|xem xet)/,
  /\bbao cao\s+(?:ket qua\s+)?(?:ve\s+)(.{3,90}?)\s+(?:de\s+)?(?:tong hop|theo doi)/,
  /\bgui\s+(?:bao cao\s+)?(?:ve\s+)(.{3,90}?)\s*(?:truoc|\(|;|\.|$)/,
  /\bgui\s+(.{3,90}?)\s*(?:truoc|\(|;|\.|$)/,
  /\bbao cao\s+(uy ban nhan dan.{0,40}?)\s*\(?qua\s/,
];

/** Whom the reports go to, of the passages that speak of regular reports: "gửi Sở Tài chính tổng hợp chung" → "Sở Tài chính". */
export function reportAddressee(passages: readonly Passage[]): string | null {
  const spoken = passages.filter(
    ({ words }) => /\bbao cao\b/.test(words.flat) && /\b(?:dinh ky|quy|nam|thang)\b/.test(words.flat),
  );
  for (const pattern of SENDS)
    for (const { words } of spoken) {
      const found = pattern.exec(words.flat);
      const name = found?.[1];
      if (found === null || name === undefined) continue;
      const at = found.index + found[0].indexOf(name);
      const printed = words
        .original(at, at + name.length)
        .replace(/^(?:về|cho|đến)\s+/u, "")
        .replace(/(?<![\s,;:(])[\s,;:(]+$/u, "");
      return spelledBody(printed);
    }
  return null;
}

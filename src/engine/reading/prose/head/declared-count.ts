import type { Passage } from "../passages/passage";

const SAYS =
  /\b(?:gom|gom co|bao gom|tong so|tong cong|la|co|voi)\s+(?:tong so\s+|tong cong\s+)?(\d{1,4})\s*(?:\([^)]*\)\s*)?(?:nhiem vu|dau viec|noi dung cong viec)\b/;

/** "gồm có 73 nhiệm vụ tại Phụ lục I": how many tasks the plan says its appendix holds; null where it does not say. */
export function declaredTaskCount(passages: readonly Passage[]): number | null {
  for (const { words } of passages) {
    if (!/\bphu luc\b|\bphan cong\b|\bbieu\b/.test(words.flat)) continue;
    const found = SAYS.exec(words.flat);
    if (found?.[1] !== undefined) return Number(found[1]);
  }
  return null;
}

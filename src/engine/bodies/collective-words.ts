import { foldedKey } from "./comparison-key";
import { COLLECTIVES } from "./listed/collective-names";
import { spellingsOf } from "./spellings";

const KNOWN = new Set(COLLECTIVES.flatMap(spellingsOf).map(({ text }) => foldedKey(text)));

/** Beginnings and turns that name many bodies at once, without diacritics: a scan may have lost them. */
const MANY = [
  /^(?:cac|nhung|toan the|toan bo|tat ca|mot so|moi)\s/,
  /^(?:uy ban nhan dan|hoi dong nhan dan|dang uy|chu tich|thu truong|lanh dao|giam doc|truong|chu|nguoi dung dau)\s(?:.*\s)?cac\s/,
  /\scap (?:xa|huyen)$/,
  /\stren dia ban\s/,
];

/** Whether a name stands for many bodies ("Các Hiệp hội doanh nghiệp", "UBND cấp xã"), known to a directory or not. */
export function isCollective(name: string): boolean {
  const key = foldedKey(name);
  return KNOWN.has(key) || MANY.some((pattern) => pattern.test(key));
}

import { fold } from "../../../../text/fold";

/**
 * Words a scanner is most likely to break in a time cell (3822/KH-BQL: "trwée ngay 05 thang 12", "dinh ky hiang quy
 * (trwéc ngay 15 ciia cac thang …)"). Each is found again by its outline.
 */
const REPAIRABLE = (
  "truoc ngay thang quy nam hang dinh cua cac thuong xuyen hoan thanh trong cham nhat giai doan " + "thuc hien cuoi dau"
).split(" ");

/** ư is read as w or ir, ủ as ii, a vowel with two marks as any round letter, à as ia. */
function outline(plain: string): string {
  return plain
    .replace(/w|ir(?=[a-z])/g, "u")
    .replace(/ii/g, "u")
    .replace(/i(?=[aeo])/g, "")
    .replace(/[aecd]/g, "o");
}

const BY_OUTLINE: ReadonlyMap<string, string> = new Map(REPAIRABLE.map((word) => [outline(word), word]));

/** The word a damaged one most likely was, in plain letters; null where nothing of the list has its outline. */
export function repairedWord(word: string): string | null {
  const plain = fold(word).replace(/ /g, "");
  return plain.length < 3 ? null : (BY_OUTLINE.get(outline(plain)) ?? null);
}

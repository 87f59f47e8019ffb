import type { BodyKind } from "./body-kinds";
import { isCollective } from "./collective-words";
import { foldedKey } from "./comparison-key";

/** Head words (without diacritics) → kind, the first that fits. */
const KINDS: readonly (readonly [RegExp, BodyKind])[] = [
  [/^uy ban nhan dan phuong /, "ward"],
  [/^uy ban nhan dan (?:xa|thi tran) /, "commune"],
  [/^uy ban nhan dan dac khu /, "special-zone"],
  [/ (?:phuong|xa|dac khu)$/, "ward-unit"],
  [/^(?:van phong uy ban nhan dan|van phong doan|thanh tra|ban quan ly (?:cac )?khu)/, "city-office"],
  [/^so /, "department"],
  [/^(?:cong chuc|can bo|phong|van phong|tram|bo phan|truong|to|doi)(?: |$)/, "ward-unit"],
  [
    /^(?:cong an|thue|cuc|chi cuc|toa an|vien kiem sat|kho bac|bao hiem xa hoi|hai quan|thong ke|bo )/,
    "central-vertical",
  ],
  [/^(?:ngan hang nha nuoc|ngan hang chinh sach)/, "central-vertical"],
  [/^(?:hiep hoi|hoi|lien minh|lien doan|bao|dai|mat tran|uy ban mat tran|vcci|doan)(?: |$)/, "association-or-press"],
  [/^(?:cong ty|tong cong ty|ngan hang|doanh nghiep|tap doan|dien luc|hop tac xa|buu dien)/, "enterprise"],
  [/^(?:trung tam|ban quan ly|quy|benh vien|cong thong tin)/, "city-unit"],
];

/** The kind of a body that no directory lists, by its head word; `other` where that tells nothing. */
export function guessKind(name: string): BodyKind {
  if (isCollective(name)) return "group";
  const key = foldedKey(name);
  return KINDS.find(([head]) => head.test(key))?.[1] ?? "other";
}

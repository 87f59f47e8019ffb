/**
 * Units that are scored: a province or commune ("tỉnh Hải Dương (cũ)"), or the office that issues the plan. A name is kept
 * as printed with its "(cũ)": a merged city has two predecessors and none of their scores is its own.
 */
const PLACE =
  /((?:tỉnh|thành phố|thị xã|thị trấn|quận|huyện|phường|xã|đặc khu)\s+(?:\p{Lu}[\p{L}]*)(?:\s+(?:-\s+)?\p{Lu}[\p{L}]*)*)(\s*\((?:cũ|mới|trước (?:đây|sáp nhập|hợp nhất))[^)]*\))?/gu;

export interface NamedUnit {
  readonly name: string;
  /** 0-based position in the text. */
  readonly at: number;
}

export function unitsIn(text: string): NamedUnit[] {
  return [...text.matchAll(PLACE)].map((found) => ({
    name: `${found[1] ?? ""}${found[2] ?? ""}`.replace(/\s+/g, " ").trim(),
    at: found.index,
  }));
}

/** The unit an issuing body stands for: "Ủy ban nhân dân thành phố Hải Phòng" → "thành phố Hải Phòng"; other offices stand for themselves. */
export function unitOfIssuer(issuer: string | null): string | null {
  if (issuer === null) return null;
  const place = /^Ủy ban nhân dân\s+(.+)$/u.exec(issuer)?.[1];
  return place ?? issuer;
}

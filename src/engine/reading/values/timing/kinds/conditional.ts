import type { TimePoint } from "../points/time-point";

const EACH_PERIOD = String.raw`(?:(?:tung|hang|moi|cac)\s+)?(?:quy(?! (?:dinh|che|trinh|mo|hoach))|thang|nam|tuan|ngay|6 thang)\b|dinh ky`;
const INTRO = String.raw`(?:(?:tu|ke tu|vao|den|ngay|thang|nam|quy|het|cuoi|dau|trong|khi het|thoi diem|han)\s+)*`;

/**
 * Words that make the time wait for an event or for another document. "tiếp theo" is not "theo"; "trước" and "sau" wait
 * only where no time follows.
 */
const OPENERS: readonly string[] = [
  String.raw`(?<!\btiep )\btheo\b(?!\s+(?:${EACH_PERIOD}))`,
  String.raw`\b(?:ngay |truoc |sau |tu |den |ke tu )?khi\b`,
  String.raw`\bngay sau\b(?! (?:do|${INTRO}#))`,
  String.raw`\bsau\b(?!\s+(?:do|nay|${INTRO}#)|\s*$|\s*[,;.)])(?<!\bnam sau)(?<!\bve sau)`,
  String.raw`\btruoc\b(?!\s+(?:do|mat|day|han|lien ke|va|hoac|${INTRO}(?:[#\d]|hang\b|moi\b)))(?<!\bnam truoc)`,
  String.raw`\b(?:can cu|tren co so|tuy thuoc|tuy theo|tuy|phu thuoc|dot xuat|phat sinh|ky hop|tai (?:hoi nghi|phien hop|dai hoi))\b`,
  String.raw`\b(?:trong|dung|da_m bao|bao da_m)?\s*(?:dung\s+)?(?:thoi han|thoi gian|tien do)\s+(?:\w+\s+)?(?:quy dinh|duoc giao|yeu cau|ke hoach|giao)\b`,
  String.raw`\b(?:dung (?:thoi )?han|(?:thuc hien|trien khai) ngay)\b(?!\s+${INTRO}#)`,
  String.raw`\b\d{1,4}\s*(?:ngay|tuan|thang|nam|gio)(?: lam viec)?\s*[,(]?\s*(?:ke tu|tinh tu|tu (?:khi|ngay)|sau khi\b|sau(?=\s+\S))`,
  String.raw`@+`,
];
const OPENER = new RegExp(OPENERS.join("|"), "g");

/** Behind these words a time is stated in its own right: "theo Kế hoạch số 5, trước ngày 30/9/2025". */
const OWN_DEADLINE =
  /(?:\b(?:truoc|cham nhat|muon nhat|khong qua)\b|[,)]\s*(?:va\s+)?(?:can\s+|phai\s+)?(?:hoan thanh|xong|trong|den|toi|vao)\b|\bva hoan thanh\b)(?:\s+(?:la|den|ngay|het|trong|vao|thang|quy|nam|truoc|cuoi|thoi diem)){0,8}\s*$/;

/** Words that leave the time to others, where the cell states nothing else: "Lộ trình của Bộ", "Sớm nhất có thể". */
const LEFT_OPEN = /\b(?:tien do|lo trinh|som nhat|ngay lap tuc|ke hoach rieng)\b/;
export const isLeftOpen = (rest: string): boolean => LEFT_OPEN.test(rest);

export interface ConditionScope {
  readonly at: number;
  readonly end: number;
}

/** Where the sentence, or the bracket, that holds the place ends. */
function endOfPart(text: string, at: number): number {
  const before = text.slice(0, at);
  const inBracket = before.lastIndexOf("(") > before.lastIndexOf(")");
  const found = (inBracket ? /\)/ : /;|\.\s|\.$/).exec(text.slice(at));
  return found === null ? text.length : at + found.index;
}

/** The parts of the cell that only describe a condition. A deadline of its own ends such a part. */
export function conditionScopes(rest: string, points: readonly TimePoint[]): ConditionScope[] {
  const scopes: ConditionScope[] = [];
  for (const found of rest.matchAll(OPENER)) {
    const last = scopes.at(-1);
    if (last && found.index < last.end) continue;
    const end = endOfPart(rest, found.index);
    const deadline = points.find(
      (point) => point.at > found.index && point.at < end && OWN_DEADLINE.test(rest.slice(found.index, point.at)),
    );
    scopes.push({ at: found.index, end: deadline?.at ?? end });
  }
  return scopes;
}

export const outside = (at: number, scopes: readonly ConditionScope[]): boolean =>
  !scopes.some((scope) => at >= scope.at && at < scope.end);

/** The text with the conditions blanked, of the same length. */
export const withoutConditions = (rest: string, scopes: readonly ConditionScope[]): string =>
  scopes.reduce(
    (text, scope) => text.slice(0, scope.at) + "~".repeat(scope.end - scope.at) + text.slice(scope.end),
    rest,
  );

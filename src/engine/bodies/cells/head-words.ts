import { fold, normalKey, withoutMarks } from "../../text/fold";

/** Words the name of a body begins with and hardly anything else does. */
const SURE = [
  "ủy ban, ubnd, hđnd, hội đồng, mttq, ubmttq, mặt trận, đảng ủy, thành ủy, tỉnh ủy, đảng bộ, chi bộ",
  "văn phòng, vp, công an, ca, tòa án, tand, viện kiểm sát, vksnd, chi cục, thanh tra, thuế, hải quan, kho bạc, kbnn",
  "bảo hiểm, bhxh, ngân hàng, nhnn, nhcsxh, trung tâm, tt, trạm y tế, bộ phận, bộ chỉ huy, ban chỉ huy, ban quản lý, bql",
  "ban chỉ đạo, ban dân tộc, ban thường trực, hiệp hội, hhdn, liên minh, lmhtx, liên đoàn, vcci, đoàn thanh niên, hội nông dân",
  "hội liên hiệp, hội phụ nữ, hội cựu chiến binh, đài phát thanh, bệnh viện, bưu điện, điện lực, công ty, tổng công ty",
  "cổng thông tin, công chức, chuyên viên, cán bộ, lãnh đạo, thủ trưởng, giám đốc, chủ tịch, phó chủ tịch, chánh văn phòng",
  "trường đại học, trường cao đẳng, trường tiểu học, trường mầm non, trường trung học, nhà trường, tổ công tác, quỹ",
]
  .join(", ")
  .split(", ");

/** One-syllable heads: also common words ("các phòng, ban"), so a capital must follow ("Sở Tài chính"). */
const LIKELY = "sở, ban, phòng, cục, vụ, viện, báo, bộ, hội, tổng cục, đội, tổ, trạm, đoàn, đài, trường, khối".split(
  ", ",
);

/** What a collective consists of: "các sở", "các đơn vị". "Các khu công nghiệp" are no bodies. */
const MEMBERS = [
  "sở, ban, ngành, bộ, phòng, cục, chi cục, vụ, viện, cơ quan, đơn vị, tổ chức, công chức, cán bộ, viên chức, doanh nghiệp",
  "hiệp hội, hội, hợp tác xã, đoàn thể, trường, nhà trường, chi nhánh, ngân hàng, trung tâm, công ty, tập đoàn, báo, đài",
  "xã, phường, thị trấn, quận, huyện, địa phương, thôn, khu phố, tổ dân phố, lãnh đạo, chủ đầu tư, nhà đầu tư, hộ",
  "thành viên, ban quản lý, bql, ủy ban, ubnd, bệnh viện, trạm, tổ, đội, quỹ, văn phòng, cấp, bên, nhtm, htx, dn, dnnvv",
]
  .join(", ")
  .split(", ");

const END = "(?![\\p{L}\\p{N}])";
const startingWith = (words: readonly string[], before = ""): RegExp => {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(`^${before}(?:${longestFirst.join("|")})${END}`, "u");
};

interface HeadPatterns {
  readonly sure: RegExp;
  readonly likely: RegExp;
  readonly many: RegExp;
}
const patternsOf = (spell: (text: string) => string): HeadPatterns => {
  const spelled = (words: readonly string[]): string[] => words.map(spell);
  return {
    sure: startingWith(spelled(SURE)),
    likely: startingWith(spelled(LIKELY)),
    many: startingWith(spelled(MEMBERS), `(?:${spelled(["các", "những", "toàn thể", "một số"]).join("|")}) `),
  };
};
const MARKED = patternsOf(normalKey);
const UNMARKED = patternsOf(fold);

/** How the letters of a cell may be trusted: a scan may have lost the diacritics, a heading may be all capitals. */
export interface Lettering {
  readonly withoutMarks: boolean;
  readonly allCapitals: boolean;
}

export const letteringOf = (text: string): Lettering => ({
  withoutMarks: /[a-z]/i.test(text) && !/[^\p{ASCII}–—…“”]/u.test(text),
  allCapitals: text === text.toUpperCase(),
});

const isCapital = (text: string): boolean => text !== "" && text.charAt(0) !== text.charAt(0).toLowerCase();

/** Whether a body begins at the start of this text, by its head word: the rest of the name may be unknown. */
export function startsLikeBody(text: string, lettering: Lettering): boolean {
  const { sure, likely, many } = lettering.withoutMarks ? UNMARKED : MARKED;
  // Not folded: a head found in the key must be as long as in the text.
  const key = lettering.withoutMarks ? withoutMarks(text) : normalKey(text);
  if (many.test(key)) return true;
  const nextIsName = (head: string): boolean => isCapital(text.slice(head.length).trimStart());
  const sureHead = sure.exec(key)?.[0];
  if (sureHead !== undefined) return isCapital(text) || nextIsName(sureHead);
  const likelyHead = likely.exec(key)?.[0];
  return likelyHead !== undefined && !lettering.allCapitals && nextIsName(likelyHead);
}

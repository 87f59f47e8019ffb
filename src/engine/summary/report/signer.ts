/** Who signs for a body, by the words its name begins with (Nghị định 30/2020/NĐ-CP, Phụ lục I: a committee signs by its chairman). */
const POSTS: readonly (readonly [beginning: RegExp, lines: readonly string[]])[] = [
  [/^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)/iu, ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]],
  [/^sở/iu, ["GIÁM ĐỐC"]],
  [/^phòng/iu, ["TRƯỞNG PHÒNG"]],
  [/^ban/iu, ["TRƯỞNG BAN"]],
  [/^văn phòng/iu, ["CHÁNH VĂN PHÒNG"]],
];

export const signerOf = (body: string | null): readonly string[] =>
  POSTS.find(([beginning]) => beginning.test(body?.trim() ?? ""))?.[1] ?? ["THỦ TRƯỞNG CƠ QUAN"];

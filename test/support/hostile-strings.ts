import { chanceFrom } from "../fuzz/random";

/** What spreadsheet programs take for formulas, commands, links, codes and markup. */
const STARTS = [
  "=",
  "+",
  "-",
  "@",
  "\t=",
  "\n=",
  "'=",
  " =",
  "＝",
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://x.vn","xem")',
  "@SUM(1+1)",
  "+84 912 345 678",
  "-5",
  '=WEBSERVICE("http://x")',
  '=DDE("a";"b")',
  "{=1+1}",
  "#REF!",
  "#N/A",
  "TRUE",
  "01/02/2025",
  "1E5",
  "0012",
  "_x000D_",
  "_x005F_x000D_",
  "_x0041_",
  "&amp;",
  "&lt;b&gt;",
  "<b>đậm</b>",
  "]]>",
  "<!--",
  "<?xml?>",
  "&#10;",
  "%s%n",
  "${1+1}",
  "{{7*7}}",
  "../../../etc/passwd",
  "file:///C:/x",
  "javascript:alert(1)",
  "__proto__",
  "constructor",
  "'",
  '"',
  '""',
  "''=",
  "\\",
  "|",
  ";",
  ",",
] as const;
const MIDDLES = [
  "Sở Tài chính",
  "UBND phường Hồng Bàng",
  "đạt 8,1 điểm",
  "👩🏽‍💼",
  "e\u0301",
  "ế".normalize("NFD"),
  "\u00a0",
  "\u200b",
  "\u202eabc",
  "a\nb",
  "a\tb",
  "  hai  ô  ",
  "漢字",
  "=1",
  "",
] as const;

/** As many different texts as asked for: each one more way to be taken for something that it is not. */
export function hostileStrings(count: number, seed = 7): string[] {
  const chance = chanceFrom(seed);
  const made = new Set<string>([...STARTS]);
  while (made.size <= count) {
    const parts = Array.from({ length: 1 + chance.below(3) }, () => chance.pick(chance.hits(0.6) ? STARTS : MIDDLES));
    made.add(`${parts.join(chance.pick(["", " ", "\n"]))}${chance.hits(0.7) ? String(chance.below(1e6)) : ""}`);
  }
  made.delete("");
  return [...made].slice(0, count);
}

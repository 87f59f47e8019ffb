import type { Objective } from "../../../model/plan";
import { clausesOf } from "../passages/clauses";
import type { Passage } from "../passages/passage";
import { withoutAsides } from "./band";
import { NUMBER, numberOf } from "./number";

interface Unit {
  readonly name: string;
  readonly pattern: RegExp;
  /** What the comparison is where no word says so. */
  readonly usual: Comparator;
}

type Comparator = ">=" | "<=" | "=";

/** Units an aim is measured in, the more telling first. Words are folded. */
const UNITS: readonly Unit[] = [
  { name: "%", pattern: new RegExp(`(${NUMBER})\\s*%`, "g"), usual: "=" },
  { name: "điểm", pattern: new RegExp(`(${NUMBER})\\s*(?:(?:-|den)\\s*(?:${NUMBER})\\s*)?diem\\b`, "g"), usual: "=" },
  {
    name: "bậc",
    pattern: /(?:tang|giam|cai thien|nang)\s+(?:it nhat\s+|tu\s+)?(\d{1,2})\s*(?:-\s*\d+\s*)?bac\b/g,
    usual: "=",
  },
  { name: "hạng", pattern: /\b(?:top|nhom)\s*(\d{1,2})\b/g, usual: "<=" },
  {
    name: "hạng",
    pattern: /\b(?:vi tri|thu hang|xep hang|xep|hang)\s*(?:thu\s*(?:hang\s*)?)?(\d{1,2})\b(?!\s*(?:[,.]\d|%|diem))/g,
    usual: "<=",
  },
  { name: "ngày", pattern: new RegExp(`(${NUMBER})\\s*ngay\\b(?! tu| ke)`, "g"), usual: "=" },
  { name: "giờ", pattern: new RegExp(`(${NUMBER})\\s*gio\\b`, "g"), usual: "=" },
  { name: "doanh nghiệp", pattern: new RegExp(`(${NUMBER})\\s*doanh nghiep\\b`, "g"), usual: ">=" },
  { name: "tỷ đồng", pattern: new RegExp(`(${NUMBER})\\s*ty dong\\b`, "g"), usual: ">=" },
  { name: "triệu USD", pattern: new RegExp(`(${NUMBER})\\s*trieu usd\\b`, "g"), usual: ">=" },
  { name: "tỷ USD", pattern: new RegExp(`(${NUMBER})\\s*ty usd\\b`, "g"), usual: ">=" },
];

const AT_LEAST = /\b(?:toi thieu|it nhat)\b|\b(?:tren|tu|>=?)\s*$/;
const AT_MOST = /\b(?:toi da|khong qua|khong vuot qua|duoi|tro xuong|nhieu nhat)\b/;

/** Aims with a measure, a clause each: "Tỷ lệ … đạt tối thiểu 80%" → 80 % at least. What stands in brackets is an aside. */
export function measuredObjectives(aims: readonly Passage[]): Objective[] {
  return aims.flatMap(({ words }) =>
    clausesOf(withoutAsides(words.flat)).flatMap(({ from, to, flat }) =>
      objectivesIn(
        flat,
        words
          .original(from, to)
          .trim()
          .replace(/(?<![.,;:])[.,;:]+$/u, ""),
      ),
    ),
  );
}

/** `text` is the clause as it is shown. */
function objectivesIn(flat: string, text: string): Objective[] {
  const taken: { from: number; to: number }[] = [];
  return UNITS.flatMap(({ name, pattern, usual }) =>
    [...flat.matchAll(pattern)].flatMap((found) => {
      const [from, to] = [found.index, found.index + found[0].length];
      const value = numberOf(found[1] ?? "");
      if (value === null || taken.some((span) => span.from < to && from < span.to)) return [];
      if (isOfThePast(flat, from)) return [];
      taken.push({ from, to });
      return [
        {
          text,
          value,
          unit: name,
          comparator: comparatorAt(flat, { from: from + found[0].indexOf(found[1] ?? ""), to }, usual),
          from,
        },
      ];
    }),
  )
    .sort((a, b) => a.from - b.from)
    .map(({ text: clause, value, unit, comparator }) => ({ text: clause, value, unit, comparator }));
}

/** "so với năm 2023 (77,39 điểm)" compares with a year gone by. */
const isOfThePast = (flat: string, from: number): boolean =>
  /so voi (?:cung ky |nam )[^,;]{0,40}$/.test(flat.slice(0, from));

function comparatorAt(flat: string, { from, to }: { from: number; to: number }, usual: Comparator): Comparator {
  const before =
    flat
      .slice(Math.max(0, from - 24), from)
      .split(",")
      .at(-1) ?? "";
  const after = /^[^,;]{0,30}/.exec(flat.slice(to))?.[0] ?? "";
  if (usual === "<=") return "<=";
  if (AT_MOST.test(before) || /\btro xuong\b/.test(after)) return "<=";
  if (AT_LEAST.test(before) || /\btro len\b/.test(after)) return ">=";
  return usual;
}

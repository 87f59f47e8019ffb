/** How often, in months or days, so that the shortest of several frequencies can be told. */
export interface Frequency {
  readonly at: number;
  readonly end: number;
  /** As `recurrence.every` has it: "day", "2 weeks", "month", "quarter", "half-year", "year"; null where not said. */
  readonly every: string | null;
  /** Days, roughly; only to compare. */
  readonly days: number;
}

const NAMED_MONTHS: Readonly<Record<number, string>> = { 1: "month", 3: "quarter", 6: "half-year", 12: "year" };
const MONTHS: Readonly<Record<string, number>> = { thang: 1, quy: 3, nam: 12 };
const DAYS: Readonly<Record<string, number>> = { ngay: 1, tuan: 7 };

const ofMonths = (months: number): Pick<Frequency, "every" | "days"> => {
  if (months % 12 === 0 && months > 12) return { every: `${months / 12} years`, days: months * 30 };
  return { every: NAMED_MONTHS[months] ?? `${months} months`, days: months * 30 };
};
const ofDays = (count: number, each: number): Pick<Frequency, "every" | "days"> => {
  const name = each === 7 ? "week" : "day";
  return { every: count === 1 ? name : `${count} ${name}s`, days: count * each };
};

/** "2" + "tuan" → "2 weeks"; null for a count of none. */
function everyOf(count: number, unit: string): Pick<Frequency, "every" | "days"> | null {
  const [months, days] = [MONTHS[unit], DAYS[unit]];
  if (count < 1) return null;
  if (months !== undefined) return ofMonths(count * months);
  return days === undefined ? null : ofDays(count, days);
}

/** "2 lần một năm" is every half-year; what does not divide evenly keeps the whole period. */
function timesPer(times: number, count: number, unit: string): Pick<Frequency, "every" | "days"> | null {
  const months = (MONTHS[unit] ?? 0) * count;
  if (times > 1 && months > 0 && months % times === 0) return ofMonths(months / times);
  return everyOf(count, unit);
}

const UNIT = "(ngay|tuan|thang|quy|nam)";
const NOT_OTHER_HANG = String.raw`(?<!\b(?:nga_n|kha_ch|cu_a|d_o_n|ma_t|ba_n|nha_) )`;
const NOT_DATED = String.raw`(?!\s*(?:[/#]|\d|dinh\b))`;

interface Wording {
  readonly pattern: RegExp;
  readonly read: (found: RegExpMatchArray) => Pick<Frequency, "every" | "days"> | null;
}

/** Ways to say how often, each read on its own. */
const WORDINGS: readonly Wording[] = [
  {
    pattern: new RegExp(String.raw`${NOT_OTHER_HANG}\b(?:hang|moi|tung)\s+(?:(\d{1,2})\s+)?${UNIT}\b`, "g"),
    read: (found) => everyOf(Number(found[1] ?? 1), found[2] ?? ""),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:dinh ky|theo|bao cao|so_ ket|tong ke_t|tong ket)(?:\s+(?:bao cao|theo|vao|trong))*\s+(?:(\d{1,2})\s+)?${UNIT}\b${NOT_DATED}`,
      "g",
    ),
    read: (found) => everyOf(Number(found[1] ?? 1), found[2] ?? ""),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:(\d{1,2})\s*)?${UNIT}\s*(?:/\s*(?:01|1|mot)?\s*|\s(?:mot|1|01)\s+|\s)(?:lan|ky)\b`,
      "g",
    ),
    read: (found) => everyOf(Number(found[1] ?? 1), found[2] ?? ""),
  },
  {
    pattern: new RegExp(
      String.raw`\b(\d{1,2}|mot)\s*(?:lan|ky)\s*(?:/|trong|mot|1|01|moi|\s)*\s*(?:(\d{1,2})\s+)?${UNIT}\b`,
      "g",
    ),
    read: (found) => timesPer(found[1] === "mot" ? 1 : Number(found[1]), Number(found[2] ?? 1), found[3] ?? ""),
  },
  {
    pattern: new RegExp(String.raw`\b(?:moi|mot|1|01)\s+${UNIT}\s+(?:it nha_t\s+)?(\d{1,2})\s*(?:lan|ky)\b`, "g"),
    read: (found) => timesPer(Number(found[2]), 1, found[1] ?? ""),
  },
  {
    pattern: /\b(?:ngay|mung) \d{1,2} (?:cua )?(?:moi )?(thang)\b(?!\s*[\d#]| (?:dau|cuoi)\b)/g,
    read: (found) => everyOf(1, found[1] ?? ""),
  },
  {
    pattern: /\bngay (?:lam viec )?cuoi (?:cu_ng )?(?:cua )?(?:moi )?(thang|quy)\b(?!\s*[#\d])/g,
    read: (found) => everyOf(1, found[1] ?? ""),
  },
  {
    pattern: new RegExp(String.raw`\b(?:cac|nhung)\s+${UNIT}\s+(?:trong|cua)\s+nam\b`, "g"),
    read: (found) => everyOf(1, found[1] ?? ""),
  },
  {
    pattern: /\b(?:thuong nien|nam (?:truoc|lien) (?:truoc )?(?:lien )?ke|nam truoc lien|nam lien truoc)\b/g,
    read: () => everyOf(1, "nam"),
  },
  {
    pattern:
      /\b(?:thang|ngay)\s+(?:cuoi|dau)\s+(?:cu_ng\s+)?(?:cua\s+)?(quy)\b(?!\s*[#\d])|\b(?:cuoi|dau|ngay)\s+(?:cac|moi)\s+(thang|quy|nam)\b/g,
    read: (found) => everyOf(1, found[1] ?? found[2] ?? ""),
  },
];

/** "Tháng, quý, 6 tháng, năm": units side by side without numbers of their own. */
const ROW_OF_UNITS =
  /\b(?:\d{1,2} thang|tuan|thang|quy|nam)(?:\s*(?:,|;|\/|-|\bva\b)\s*(?:(?:hang|ca)\s+)?(?:\d{1,2} thang|tuan|thang|quy|nam)\b)+(?!\s*[#\d/])/g;

/** "6 tháng, 9 tháng, năm": the report on nine months comes once a year. */
const NINE_MONTHS = "9";

function rowsOfUnits(text: string): Frequency[] {
  return [...text.matchAll(ROW_OF_UNITS)].flatMap((row) =>
    [...row[0].matchAll(/(?:(\d{1,2}) )?(tuan|thang|quy|nam)/g)].flatMap((member) => {
      const every = member[1] === NINE_MONTHS ? null : everyOf(Number(member[1] ?? 1), member[2] ?? "");
      return every === null ? [] : [{ at: row.index, end: row.index + row[0].length, ...every }];
    }),
  );
}

/** Every frequency names a unit of time that is not part of a date. */
const NAMES_UNIT = /\b(?:ngay|tuan|thang|quy|nam|ky|nien)\b/;

/** Every frequency the text states. `rest` has its times as "#" and its conditions as "~". */
export function findFrequencies(rest: string): Frequency[] {
  if (!NAMES_UNIT.test(rest)) return [];
  const worded = WORDINGS.flatMap(({ pattern, read }) =>
    [...rest.matchAll(pattern)].flatMap((found) => {
      const every = read(found);
      return every === null ? [] : [{ at: found.index, end: found.index + found[0].length, ...every }];
    }),
  );
  const periodic = [...rest.matchAll(/\b(?:dinh ky|chu ky)\b/g)].map((found) => ({
    at: found.index,
    end: found.index + found[0].length,
    every: null,
    days: Number.POSITIVE_INFINITY,
  }));
  return [...worded, ...rowsOfUnits(rest), ...periodic];
}

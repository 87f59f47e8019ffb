import { YEAR_BEHIND } from "./printed-year";
import type { PointReader, TimePoint, TimeUnit } from "./time-point";

/** "6 tháng đầu năm 2026", "03 tháng cuối năm", "9 tháng năm 2026", "nửa cuối năm 2025". */
const FIRST_OR_LAST = new RegExp(
  String.raw`(?<!\bngay )\b(\d{1,2}) thang\s+(dau|cuoi)\b(?!\s+(?:cua\s+)?(?:moi\s+)?(?:quy|ky))(?:\s+(?:cua\s+)?nam(?!\s+\d)(?:\s+nay)?)?(?:${YEAR_BEHIND})?`,
  "g",
);
const FIRST_OF_YEAR = /\b(?<!ngay )(\d{1,2}) thang\s*(?:nam\s*|\/)(20\d\d)(?!\d)/g;
const HALF = new RegExp(String.raw`\bnua\s+(dau|cuoi)(?=\s+nam\b)(?:\s+nam(?!\s+\d))?(?:${YEAR_BEHIND})?`, "g");

const NUMBERED_HALF = /\bh([12])\s*[/.-]\s*(20\d\d)(?!\d)/g;

interface Run {
  readonly count: number;
  readonly fromEnd: boolean;
  readonly year: string | undefined;
  readonly unit: TimeUnit;
}

function runOfMonths(found: RegExpMatchArray, run: Run): TimePoint[] {
  if (run.count < 1 || run.count > 12) return [];
  const at = found.index ?? 0;
  return [
    {
      at,
      end: at + found[0].length,
      unit: run.unit,
      year: run.year === undefined ? null : Number(run.year),
      firstMonth: run.fromEnd ? 13 - run.count : 1,
      lastMonth: run.fromEnd ? 12 : run.count,
      day: null,
    },
  ];
}

export const readHalfYears: PointReader = (text) => [
  ...[...text.matchAll(FIRST_OR_LAST)].flatMap((found) =>
    runOfMonths(found, { count: Number(found[1]), fromEnd: found[2] === "cuoi", year: found[3], unit: "months" }),
  ),
  ...[...text.matchAll(FIRST_OF_YEAR)].flatMap((found) =>
    runOfMonths(found, { count: Number(found[1]), fromEnd: false, year: found[2], unit: "months" }),
  ),
  ...[...text.matchAll(NUMBERED_HALF)].flatMap((found) =>
    runOfMonths(found, { count: 6, fromEnd: found[1] === "2", year: found[2], unit: "half-year" }),
  ),
  ...[...text.matchAll(HALF)].flatMap((found) =>
    runOfMonths(found, {
      count: 6,
      fromEnd: found[1] === "cuoi",
      year: found[2],
      unit: "half-year",
    }),
  ),
];

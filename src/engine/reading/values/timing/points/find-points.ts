import { readDatesInWords, readDatesWithoutYear, readExcelDates, readFullDates } from "./days";
import { readHalfYears } from "./half-years";
import { readIssueDay } from "./issue-day";
import { readBareMonths, readMonths } from "./months";
import { readQuarters } from "./quarters";
import type { PointReader, TimePoint } from "./time-point";
import { readYears } from "./years";

interface Reader {
  readonly read: PointReader;
  /** What must stand in a text for this reader to find anything: spares most texts most readers. */
  readonly needs: RegExp;
}

/** From the most to the least specific: what one reader has taken the next cannot see. */
const POINT_READERS: readonly Reader[] = [
  { read: readIssueDay, needs: /\bnay\b|\bban hanh\b|\bky_|hie_u luc_?/ },
  { read: readExcelDates, needs: /\d{4}[-/]\d/ },
  { read: readFullDates, needs: /\d[/.-]\d{1,2}[/.-]\d/ },
  { read: readDatesInWords, needs: /^\D*\d.*thang/ },
  { read: readQuarters, needs: /q/ },
  { read: readHalfYears, needs: /thang|nua|h\d/ },
  { read: readMonths, needs: /t/ },
  { read: readBareMonths, needs: /\d[/.-]20\d\d/ },
  { read: readDatesWithoutYear, needs: /\d\/\d/ },
  { read: readYears, needs: /\d|nam/ },
];

const covered = (text: string, points: readonly TimePoint[]): string =>
  points.reduce(
    (rest, point) => rest.slice(0, point.at) + "#".repeat(point.end - point.at) + rest.slice(point.end),
    text,
  );

export interface FoundPoints {
  /** In the order of the text. */
  readonly points: readonly TimePoint[];
  /** The text with every point as a run of "#", of the same length. */
  readonly rest: string;
}

export function findPoints(text: string): FoundPoints {
  let rest = text;
  const points: TimePoint[] = [];
  for (const { read, needs } of POINT_READERS) {
    if (!needs.test(rest)) continue;
    const found = read(rest);
    points.push(...found);
    rest = covered(rest, found);
  }
  return { points: points.sort((a, b) => a.at - b.at), rest };
}

import { mendedText } from "../../text-tolerance/folded-text";
import type { ProseLine } from "../prose-line";

/**
 * A score table that lost its cells: a text layer of a scan gives it as plain lines ("VI | Canh tranh binh dang 7,69 7,54
 * 7,82 8,05 | …"). Found by a header that counts years and by rows that end in as many numbers.
 */
export interface ScoreLines {
  /** Year of each number column, left to right. */
  readonly years: readonly number[];
  readonly rows: readonly ScoreLine[];
  /** Folded words of the header lines. */
  readonly header: string;
  readonly headerLines: readonly ProseLine[];
  /** Every line of the table, fragments of other cells included. */
  readonly lines: ReadonlySet<ProseLine>;
}

export interface ScoreLine {
  readonly line: ProseLine;
  /** Readings of the printed name: the line's own words, with the line above, with the line below. */
  readonly names: readonly string[];
  /** As printed, one a column. */
  readonly figures: readonly string[];
}

const YEARS = /(?<![\d/.,])(20\d\d)(?![\d/])/g;
const FIGURE = "\\d{1,3}(?:[.,]\\d{1,2})?";
const LEAST_ROWS = 3;
const LONGEST_FRAGMENT = 60;

const bare = (line: ProseLine): string => line.text.replace(/\|/g, " ").replace(/\s+/g, " ").trim();

/** Years a header line counts, ascending; a sentence with two dates is none. */
function yearsOf(text: string): number[] {
  const years = [...text.matchAll(YEARS)].map((found) => Number(found[1]));
  const ascending = years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1);
  return years.length >= 2 && ascending && !/\d\s*[-–]\s*20\d\d/.test(text) ? years : [];
}

interface Header {
  readonly at: number;
  readonly years: number[];
}

/** The header line, and a year that slipped to one of the next two lines ("Mục tiêu / 2024"). */
function findHeader(lines: readonly ProseLine[]): Header | null {
  for (const [at, line] of lines.entries()) {
    const years = yearsOf(bare(line));
    if (years.length === 0) continue;
    const last = years.at(-1) ?? 0;
    const slipped = lines.slice(at + 1, at + 3).find(({ text }) => text.trim() === String(last + 1));
    const all = slipped ? [...years, last + 1] : years;
    if (rowsBelow(lines, at, all.length).length >= LEAST_ROWS) return { at, years: all };
  }
  return null;
}

interface Row {
  readonly line: ProseLine;
  readonly at: number;
  readonly name: string;
  readonly figures: string[];
}

function rowsBelow(lines: readonly ProseLine[], header: number, columns: number): Row[] {
  const run = new RegExp(`^(.*?\\p{L}.*?)\\s((?:${FIGURE}\\s+){${columns - 1}}${FIGURE})(?=\\s|$)`, "u");
  return lines.flatMap((line, at) => {
    const found = at > header ? run.exec(bare(line)) : null;
    if (!found || yearsOf(bare(line)).length > 0) return [];
    return [{ line, at, name: (found[1] ?? "").trim(), figures: (found[2] ?? "").split(/\s+/) }];
  });
}

export function findScoreLines(lines: readonly ProseLine[]): ScoreLines | null {
  const header = findHeader(lines);
  if (!header) return null;
  const rows = rowsBelow(lines, header.at, header.years.length);
  const [from, to] = [startOf(lines, header.at), endOf(lines, rows.at(-1)?.at ?? header.at)];
  const inside = lines.slice(from, to + 1);
  const headerLines = lines.slice(from, rows[0]?.at ?? header.at + 1);
  return {
    years: header.years,
    rows: rows.map(({ line, at, name, figures }) => ({ line, names: namesOf(lines, at, name), figures })),
    header: inside
      .filter((line) => !rows.some((row) => row.line === line))
      .map(({ text }) => mendedText(text).flat)
      .join(" "),
    headerLines,
    lines: new Set(inside),
  };
}

/** Fragments of the header stand above it, short and without a sentence; a heading of an appendix does not belong to them. */
function startOf(lines: readonly ProseLine[], header: number): number {
  let from = header;
  while (from > 0 && isFragment(lines[from - 1]) && header - from < 4) from -= 1;
  return from;
}

function endOf(lines: readonly ProseLine[], lastRow: number): number {
  let to = lastRow;
  while (to + 1 < lines.length && isFragment(lines[to + 1]) && to - lastRow < 3) to += 1;
  return to;
}

const isFragment = (line: ProseLine | undefined): boolean =>
  line !== undefined &&
  line.text.length <= LONGEST_FRAGMENT / 2 &&
  !/[.:;]$/.test(line.text) &&
  !/^ph\S? l\S{1,3}\b/iu.test(mendedText(line.text).flat);

/** A long name is broken around its figures: what stands above and below may belong to it. */
function namesOf(lines: readonly ProseLine[], at: number, name: string): string[] {
  const near = (other: number): string => {
    const line = lines[other];
    const text = line ? bare(line) : "";
    return text.length <= LONGEST_FRAGMENT && !/\d[.,]\d/.test(text) ? text : "";
  };
  const [above, below] = [near(at - 1), near(at + 1)];
  return [name, `${above} ${name}`, above, `${name} ${below}`]
    .map((reading) => reading.trim())
    .filter((reading) => reading !== "");
}

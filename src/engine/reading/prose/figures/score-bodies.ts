import { fold } from "../../../text/fold";
import type { ProseLine } from "../prose-line";
import { type ScannedUnit, scannedUnits } from "./scanned-units";
import type { ScoreLine, ScoreLines } from "./score-lines";

/** Who works on a sub-index, put together again from the pieces of a broken row: a guess with its evidence. */
export interface ScoreBodiesGuess {
  readonly row: ScoreLine;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  /** 0–1. */
  readonly confidence: number;
  /** The pieces as scanned, from top to bottom. */
  readonly pieces: string;
}

/** The line with the figures, and what stood above and below it in cells of several lines. */
interface BrokenRow {
  readonly row: ScoreLine;
  readonly above: readonly string[];
  readonly tail: string;
  readonly below: readonly string[];
}

/** A rule between two cells survived the scan; the order of two names alone says less; so does the height of a cell. */
const BAR_BETWEEN = 1;
const ORDER_ALONE = 0.95;
const BY_HEIGHT = 0.85;

/**
 * Cells of a score table that lost its columns (3822/KH-BQL). Cells are centred on the line of the figures: what stands on that line
 * is the first cell, then the second; lines above and below it are of the taller cell, as many above as below.
 */
export function scoreBodies(table: ScoreLines): ScoreBodiesGuess[] {
  const order = columnsNamed(table.header);
  if (order === "none") return [];
  const rows = brokenRows(table);
  const second = new Set(rows.flatMap(({ tail }) => names(scannedUnits(tail).slice(1))));
  return rows.flatMap((row) => {
    const cells = order === "one" ? oneCell(row) : twoCells(row, second);
    if (cells === null) return [];
    const [lead, coordinating] =
      order === "coordinating-first" ? [cells.second, cells.first] : [cells.first, cells.second];
    const certainty = Math.min(...[...lead, ...coordinating].map(({ confidence }) => confidence)) * cells.certainty;
    return [
      {
        row: row.row,
        lead: names(lead),
        coordinating: names(coordinating),
        confidence: Math.round(certainty * 100) / 100,
        pieces: [...row.above, row.tail.replace(/^[\s|]+/, ""), ...row.below].join(" / "),
      },
    ];
  });
}

const names = (units: readonly ScannedUnit[]): string[] => [...new Set(units.map(({ name }) => name))];

const LEAD = /\b(?:thuc hien|chu tri|dau moi|tham muu)\b/;
/** "phéi hop", "phdi hop": the vowel under two marks is the first to go. */
const COORDINATING = /\bph\w{0,3} hop\b/;

function columnsNamed(header: string): "none" | "one" | "lead-first" | "coordinating-first" {
  const [lead, coordinating] = [header.search(LEAD), header.search(COORDINATING)];
  if (coordinating < 0) return lead < 0 && !/\b(?:don vi|co quan)\b/.test(header) ? "none" : "one";
  return lead >= 0 && coordinating < lead ? "coordinating-first" : "lead-first";
}

interface Cells {
  readonly first: readonly ScannedUnit[];
  readonly second: readonly ScannedUnit[];
  readonly certainty: number;
}

const around = ({ above, below }: BrokenRow): ScannedUnit[] => [...above, ...below].flatMap(scannedUnits);

function oneCell(row: BrokenRow): Cells | null {
  const first = [...row.above, row.tail, ...row.below].flatMap(scannedUnits);
  const certainty = around(row).length === 0 ? BAR_BETWEEN : BY_HEIGHT;
  return first.length === 0 ? null : { first, second: [], certainty };
}

/** Null where nothing tells which cell the pieces above and below belong to. */
function twoCells(row: BrokenRow, second: ReadonlySet<string>): Cells | null {
  const [first, ...onLine] = scannedUnits(row.tail);
  if (first === undefined) return null;
  const outside = around(row);
  const isSecond = onLine.length > 0 || outside.some(({ name }) => second.has(name));
  if (!isSecond) return null;
  const between = onLine[0] === undefined ? "" : row.tail.slice(first.at, onLine[0].at);
  const byLine = between.includes("|") ? BAR_BETWEEN : ORDER_ALONE;
  const above = row.above.flatMap(scannedUnits);
  const below = row.below.flatMap(scannedUnits);
  return {
    first: [first],
    second: [...above, ...onLine, ...below],
    certainty: onLine.length === 0 ? BY_HEIGHT * BY_HEIGHT : outside.length === 0 ? byLine : byLine * BY_HEIGHT,
  };
}

/** What stands behind the last figure of a row. */
function tailOf({ line, figures }: ScoreLine): string {
  const last = figures.at(-1) ?? "";
  return line.text.slice(line.text.lastIndexOf(last) + last.length);
}

function brokenRows({ rows, lines, headerLines }: ScoreLines): BrokenRow[] {
  // The header comes again on the next page, and is no piece of a row.
  const header = new Set(headerLines.map(wordsOf));
  const all = [...lines].filter((line) => !header.has(wordsOf(line)) && !/20\d\d\D.*20\d\d/.test(line.text));
  const broken: BrokenRow[] = [];
  // Pieces of the first row are the last lines before it that name units; a header names none.
  const before = headerLines.map(textOf);
  let above: readonly string[] = before.slice(before.findLastIndex((line) => scannedUnits(line).length === 0) + 1);
  for (const [at, row] of rows.entries()) {
    const next = rows[at + 1];
    const end = next === undefined ? all.length : all.indexOf(next.line);
    const between = all.slice(all.indexOf(row.line) + 1, end);
    const split = splitBetween(between.map(textOf), above.length);
    broken.push({ row, above, tail: tailOf(row), below: split.below });
    above = split.above;
  }
  return broken;
}

const wordsOf = ({ text }: ProseLine): string => fold(text);
const textOf = ({ text }: ProseLine): string => text.trim();

/**
 * Lines between two rows: what names no unit goes on with the row above; what does, until there are as many below that row as
 * above it; the rest stands above the next row.
 */
function splitBetween(lines: readonly string[], above: number): { below: string[]; above: string[] } {
  const filled = lines.filter((line) => line !== "");
  const end = filled.findIndex((line, at) => scannedUnits(line).length > 0 && at >= above);
  return end < 0 ? { below: filled, above: [] } : { below: filled.slice(0, end), above: filled.slice(end) };
}

import { mergeRulings, type Ruling } from "../layout/segments";

/** In points: how near lines come that meet or go on, and how long a line is that needs no other to be believed. */
const TOUCH = 3;
const BELIEVED = 90;

/**
 * The lines that can be borders of tables. Serifs of one text line can join to a short stroke too; but a border ends at
 * other borders, and a stroke amid letters does not.
 */
export function borderLines(rulings: readonly Ruling[]): Ruling[] {
  let lines = mergeRulings(rulings, TOUCH);
  for (;;) {
    const kept = lines.filter((line) => line.to - line.from >= BELIEVED || endsAtBorders(line, lines));
    if (kept.length === lines.length) return kept;
    lines = kept;
  }
}

const endsAtBorders = (line: Ruling, lines: readonly Ruling[]): boolean =>
  [line.from, line.to].every((end) => lines.some((other) => other.axis !== line.axis && passes(other, end, line.at)));

/** The line passes the point where another ends. */
const passes = (line: Ruling, at: number, along: number): boolean =>
  Math.abs(line.at - at) <= TOUCH && along >= line.from - TOUCH && along <= line.to + TOUCH;

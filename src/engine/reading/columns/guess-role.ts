import type { BodyDirectory } from "../../bodies/body-directory";
import { readBodies } from "../../bodies/read-bodies";
import { cleanText } from "../../text/clean";
import type { RoleReading } from "../headers/column-roles";
import { printedNumber } from "../numbering/printed-number";
import { readTiming } from "../values/timing/read-timing";

/** A guess is never as sure as a header word: 0.5 at least where it is applied, 0.79 at most. */
const LEAST = 0.5;
const MOST = 0.79;
const LONGEST_BODIES = 250;
const LONGEST_TIMING = 60;
const TASK_LENGTH = 30;
const NO_CONTEXT = { issuedOn: null, planYear: null, period: null } as const;
const APPLIED: readonly string[] = ["exact", "normalised", "abbreviation", "alias", "collective"];

const NOTHING: RoleReading = { role: "other", certainty: 0 };

export function namesBody(text: string, directory: BodyDirectory): boolean {
  if (text.length > LONGEST_BODIES) return false;
  const { bodies, joined } = readBodies(text, directory);
  return [...bodies, ...joined].some((body) => APPLIED.includes(body.match));
}

/** A phrase of time; a bare number is none. */
function statesTime(text: string): boolean {
  if (text.length > LONGEST_TIMING || !/\p{L}|\d\s*[/.-]\s*\d/u.test(text)) return false;
  const { kind } = readTiming(
    { execution: text, milestone: null, executionHeader: null, milestoneHeader: null },
    NO_CONTEXT,
  ).timing;
  return kind !== "none" && kind !== "unreadable" && kind !== "conditional";
}

const isSentence = (text: string): boolean => text.length >= TASK_LENGTH && text.split(" ").length >= 6;

/** The share of cells that answer, as a certainty: all 0.79, three in five 0.5, fewer count half as much. */
function certaintyOf(share: number): number {
  if (share >= 0.6) return LEAST + ((MOST - LEAST) * (share - 0.6)) / 0.4;
  return share >= 0.3 ? 0.4 : 0;
}

/** What the cells of a column under an unknown header most likely hold. Needs two filled cells to say anything. */
export function guessRole(cells: readonly string[], directory: BodyDirectory): RoleReading {
  const texts = cells.map(cleanText).filter((text) => text !== "");
  if (texts.length < 2) return NOTHING;
  const share = (holds: (text: string) => boolean): number => texts.filter(holds).length / texts.length;
  const guesses: RoleReading[] = [
    { role: "number", certainty: certaintyOf(share((text) => printedNumber(text) !== null)) },
    { role: "lead", certainty: certaintyOf(share((text) => namesBody(text, directory))) },
    { role: "execution", certainty: certaintyOf(share(statesTime)) },
    { role: "task", certainty: certaintyOf(share(isSentence)) },
  ];
  return guesses.reduce((best, guess) => (guess.certainty > best.certainty ? guess : best), NOTHING);
}

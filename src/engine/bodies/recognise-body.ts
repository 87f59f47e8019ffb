import { remembered } from "../remembered";
import { withCapital } from "../text/capitals";
import { writeOut } from "./abbreviations";
import { type BodyDirectory, bodyDirectory } from "./body-directory";
import { isCollective } from "./collective-words";
import { kindsByWords } from "./kinds-by-words";
import { GENERAL } from "./listed/general";
import { listedMatch, matchWithoutEnding } from "./matching/listed-match";
import { nearestBody } from "./matching/nearest-body";
import { matchPost, matchQualified } from "./matching/qualified-match";
import { isApplied, type Recognition } from "./recognition";

const BRACKET = /^([^()]*[^()\s])\s*\(([^()]+)\)\s*([^()]*)$/u;
const OPEN_COLLECTIVE = 0.5;

const GENERAL_DIRECTORY = bodyDirectory(GENERAL);

/**
 * What one name stands for: listed ─ known in every province ─ nearest ─ unknown.
 * Only the first two change a name; the nearest is a proposal, and an unknown body keeps its words.
 */
export function recogniseBody(text: string, directory: BodyDirectory): Recognition {
  return remembered(
    directory.recognitions,
    text,
    () => matchKnown(text, directory) ?? matchGeneral(text) ?? matchNearest(text, directory) ?? unfamiliar(text),
  );
}

/** A name of the directory, in the order: its spellings ─ its level added ─ a bracket ─ a qualifier ─ a post. */
function matchKnown(text: string, directory: BodyDirectory): Recognition | null {
  return (
    listedMatch(text, directory) ??
    matchWithoutEnding(text, directory) ??
    matchBracketed(text, directory) ??
    matchQualified(text, directory) ??
    matchPost(text, directory, matchKnown)
  );
}

/** The spelling of a body every province has; `body` stays null, because this directory does not list it. */
function matchGeneral(text: string): Recognition | null {
  const found = matchKnown(text, GENERAL_DIRECTORY);
  return found !== null && isApplied(found) ? { ...found, body: null } : null;
}

/** "Văn phòng … (Cổng Thông tin điện tử TP)": the body outside the bracket, and the bracket kept. */
function matchBracketed(text: string, directory: BodyDirectory): Recognition | null {
  const [, before = "", inside = "", after = ""] = BRACKET.exec(text) ?? [];
  if (before === "") return null;
  const name = `${before} ${after}`.trim();
  const found = matchKnown(name, directory) ?? matchNearest(name, directory);
  if (found?.body == null) return null;
  const bracket = ` (${writeOut(inside.trim())})`;
  if (isApplied(found)) {
    return { ...found, match: found.match === "exact" ? "normalised" : found.match, name: found.name + bracket };
  }
  return { ...found, name: text, proposal: (found.proposal ?? found.body.name) + bracket };
}

function matchNearest(text: string, directory: BodyDirectory): Recognition | null {
  const nearest = kindsByWords(text) === null ? nearestBody(text, directory) : null;
  return nearest === null ? null : { ...nearest, name: text, proposal: nearest.body.name, caution: null };
}

/** A body outside the directory keeps its words; safe abbreviations are written out, the first letter is a capital. */
function unfamiliar(text: string): Recognition {
  const many = isCollective(text);
  return {
    match: many ? "collective" : "unknown",
    body: null,
    name: withCapital(writeOut(text)),
    confidence: many ? OPEN_COLLECTIVE : 0,
    runnersUp: [],
    proposal: null,
    caution: null,
  };
}

import type { BodyDirectory } from "../body-directory";
import { bracketed, type CellToken, cellTokens } from "./cell-tokens";
import { type Lettering, letteringOf } from "./head-words";
import { type KnownSpans, knownSpans } from "./known-spans";

/** A cell prepared for splitting: its tokens, the known names in it, its brackets. */
export interface CellView {
  readonly text: string;
  readonly tokens: readonly CellToken[];
  readonly spans: KnownSpans;
  readonly inBrackets: readonly boolean[];
  readonly lettering: Lettering;
  /** The cell begins with a bullet: " - " inside it may begin another entry. */
  readonly bulleted: boolean;
}

export function cellView(text: string, directory: BodyDirectory): CellView {
  const tokens = cellTokens(text);
  const lettering = letteringOf(text);
  return {
    text,
    tokens,
    spans: knownSpans(tokens, directory, lettering.withoutMarks),
    inBrackets: bracketed(tokens),
    lettering,
    bulleted: tokens[0]?.kind === "dash",
  };
}

/** Comparison words of some tokens as one key. */
export const keyOf = (tokens: readonly CellToken[]): string => tokens.flatMap(({ words }) => words).join(" ");

/** The word "và" between two entries, with or without its diacritics. */
export const isAnd = (token: CellToken | undefined): boolean =>
  token?.words.length === 1 && /^v[àa]$/.test(token.words[0] ?? "");

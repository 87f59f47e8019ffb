import type { Severity } from "../model/finding";

/**
 * How sure a match is. `folded` and `fuzzy` are proposals: the cell keeps its own words until a person agrees.
 * `collective` names several bodies at once, whether the directory knows its members or not.
 */
export type BodyMatch =
  | "exact"
  | "normalised"
  | "abbreviation"
  | "alias"
  | "collective"
  | "folded"
  | "fuzzy"
  | "unknown";

/** One body of a cell. `name` goes to the register; `directoryName` is the entry it stands for, null where none does. */
export interface BodyMention {
  readonly name: string;
  readonly asWritten: string;
  readonly match: BodyMatch;
  /** 0 (nothing alike) to 1 (letter by letter). */
  readonly confidence: number;
  readonly directoryName: string | null;
  /** What we would write instead; never applied without a person. */
  readonly proposal: string | null;
}

export type BodyDoubtId =
  | "body-unknown"
  | "body-repeated"
  | "body-trailing-punctuation"
  | "body-renamed"
  | "body-ambiguous"
  | "body-spelling-uncertain"
  | "body-by-reference"
  | "body-not-a-name";

/** Something a person should look at. `value` is as written; its sentence is made from `args` at the rim. */
export interface BodyDoubt {
  readonly id: BodyDoubtId;
  readonly severity: Severity;
  readonly value: string;
  readonly suggestion: string | null;
  readonly args: Record<string, string | number>;
}

/** `joined` are the bodies after "phối hợp với" inside the cell: in a lead cell they coordinate. */
export interface BodyReading {
  readonly bodies: readonly BodyMention[];
  readonly joined: readonly BodyMention[];
  readonly doubts: readonly BodyDoubt[];
}

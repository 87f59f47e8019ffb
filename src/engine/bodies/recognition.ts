import type { PublicBody } from "../model/public-body";
import type { BodyMatch } from "./body-reading";

/** What a name was recognised as, with everything its mention, proposal and doubts are made from. */
export interface Recognition {
  readonly match: BodyMatch;
  readonly body: PublicBody | null;
  /** What goes to the register. */
  readonly name: string;
  readonly confidence: number;
  readonly runnersUp: readonly PublicBody[];
  readonly proposal: string | null;
  /** Why an applied match is still to be looked at: a former name, a known scanning slip. */
  readonly caution: "renamed" | "slip" | null;
}

/** Whether the register takes the name of the directory without asking a person. */
export const isApplied = ({ match, body }: Recognition): boolean =>
  body !== null && match !== "folded" && match !== "fuzzy";

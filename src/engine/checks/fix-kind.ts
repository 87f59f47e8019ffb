import type { FixKind, Proposal } from "./rule";

/** A proposal at least this likely, and the only one, is put right with all that are safe. */
const SURE_ENOUGH = 0.75;

/** How this finding can be put right: what the rule promises, as far as its proposals allow it. */
export function fixOf(proposals: readonly Proposal[], kind: FixKind): FixKind {
  const [first, ...others] = proposals;
  if (first === undefined || first.change === null) return "manual";
  const isSafe = kind === "auto" && others.length === 0 && first.confidence >= SURE_ENOUGH;
  return isSafe ? "auto" : "choose";
}

/** One press puts it right: each proposal is a button of its own. */
export const isOneClick = (finding: { readonly fix: FixKind; readonly proposals: readonly Proposal[] }): boolean =>
  finding.fix !== "manual" && finding.proposals.length > 0;

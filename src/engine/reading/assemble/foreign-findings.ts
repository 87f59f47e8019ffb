import type { Finding } from "../../model/finding";
import { NOWHERE, type SourceDocument } from "../../source/source-document";
import { findingOf } from "./reading-context";

/** Macros and the like, one note a kind: nobody may believe that they were looked at. */
export function foreignFindings({ file, foreign = [] }: SourceDocument): Finding[] {
  return foreign.map((kind) =>
    findingOf(
      { id: `file-holds-${kind}`, severity: "note", value: null, suggestion: null, args: {} },
      { ...NOWHERE, file },
      null,
    ),
  );
}

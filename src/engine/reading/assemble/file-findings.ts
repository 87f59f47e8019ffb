import type { Finding } from "../../model/finding";
import { NOWHERE, type SourceDocument } from "../../source/source-document";
import { GRID_LIMITS } from "../../workbook/reading-limits";
import { findingOf } from "./reading-context";

/** A sheet larger than any plan: what lies beyond is not read, and nobody may believe it was. */
export function cutFindings({ file, cutSheet }: SourceDocument): Finding[] {
  if (cutSheet === undefined) return [];
  const args = { rows: String(GRID_LIMITS.rows), columns: String(GRID_LIMITS.columns) };
  const doubt = { id: "sheet-cut", severity: "warning", value: null, suggestion: null, args } as const;
  return [findingOf(doubt, { ...NOWHERE, file, sheet: cutSheet }, null)];
}

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

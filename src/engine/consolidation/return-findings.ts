import type { Finding, Severity } from "../model/finding";

/** Findings about returned forms; the sentences are in `consolidation-texts`. */
export const RETURN_FINDINGS = {
  "return-unreadable": "error",
  "return-without-form": "error",
  "period-closed": "warning",
  "sheet-truncated": "error",
  "row-rejected": "error",
  "row-left-out": "note",
  "row-held": "warning",
  "answer-merged": "warning",
  "answer-in-note": "warning",
  "answer-in-picture": "warning",
  "cell-error": "warning",
  "formula-without-value": "warning",
  "percent-ambiguous": "warning",
  "percent-unreadable": "warning",
  "day-unreadable": "warning",
  "completed-after-sent": "warning",
  "day-sent-missing": "warning",
  "day-sent-after-as-of": "warning",
  "meta-missing": "note",
  "body-from-label": "warning",
  "body-recovered": "note",
  "header-recovered": "note",
  "column-unread": "warning",
  "column-missing": "warning",
  "task-recovered": "note",
  "progress-recovered": "note",
  "percent-recovered": "note",
  "day-recovered": "note",
  "text-below-table": "note",
  "result-copied": "note",
  "conflict-same-day": "warning",
} as const satisfies Readonly<Record<string, Severity>>;
export type ReturnFindingId = keyof typeof RETURN_FINDINGS;

export interface ReturnPlace {
  /** Null where the finding is about the register. */
  readonly file: string | null;
  readonly sheet?: string;
  readonly cell?: string;
}

interface About {
  readonly task?: string | null;
  readonly value?: string | null;
  readonly suggestion?: string | null;
  readonly args?: Finding["args"];
}

export const returnFinding = (id: ReturnFindingId, place: ReturnPlace, about: About = {}): Finding => ({
  id,
  severity: RETURN_FINDINGS[id],
  place: { page: null, table: null, row: null, line: null, ...place },
  task: about.task ?? null,
  value: about.value ?? null,
  suggestion: about.suggestion ?? null,
  args: about.args ?? {},
});

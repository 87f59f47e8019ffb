import type { Severity } from "../../model/finding";
import type { SourcePlace } from "../../source/source-document";

/** What can be doubted in prose; the sentences stand in `prose-doubt-texts`. */
export type ProseDoubtId =
  | "plan-number-missing"
  | "plan-number-disagrees"
  | "plan-head-from-appendix"
  | "issue-day-missing"
  | "issue-day-disagrees"
  | "issuer-missing"
  | "plan-title-missing"
  | "scan-damaged"
  | "prose-number-skipped"
  | "prose-list-missing"
  | "narrative-number-skipped"
  | "narrative-number-repeated"
  | "report-day-inclusive"
  | "report-rule-unread"
  | "report-rules-disagree"
  | "score-name-unknown"
  | "score-count-differs"
  | "score-decimal-lost"
  | "score-row-unread"
  | "score-bodies-proposed"
  | "score-bodies-unread"
  | "score-differs-from-table"
  | "target-name-unknown"
  | "target-count-differs"
  | "target-differs-from-table";

/** A doubt of reading, as data: `value` is the text as written, `suggestion` what we propose, never applied unasked. */
export interface ProseDoubt {
  readonly id: ProseDoubtId;
  readonly severity: Severity;
  readonly place: SourcePlace;
  readonly value: string | null;
  readonly suggestion: string | null;
  readonly args: Readonly<Record<string, string | number>>;
}

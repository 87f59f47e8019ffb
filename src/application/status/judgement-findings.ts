import type { Severity } from "../../engine/model/finding";
import type { Gap } from "../../engine/model/gap";
import type { Register } from "../../engine/model/register";
import { messageOf } from "../../engine/reading/finding-texts";

/** A remark on a judgement: `id` is the rule, `key` unique in the list; a sentence for people. */
export interface JudgementFinding {
  readonly id: string;
  readonly key: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place: { readonly sheet: string | null; readonly cell: string | null; readonly column: string | null };
}

const SCORES_PLACE = { sheet: "Điểm số", cell: null, column: null };

/** What a person should know before trusting the gaps: proposals used, editions mixed, table and prose that disagree. */
export function judgementFindings(register: Register, gaps: readonly Gap[]): JudgementFinding[] {
  const remark = (id: string, severity: Severity, message: string): JudgementFinding => ({
    id,
    key: id,
    severity,
    message,
    place: SCORES_PLACE,
  });
  const totals = gaps.filter(({ subIndex, latest }) => subIndex === "total" && latest?.via?.includes("bộ chỉ số cũ"));
  const crossed = gaps.filter(
    ({ subIndex, latest }) => subIndex !== "total" && latest?.via?.includes("đối chiếu đề xuất"),
  );
  return [
    ...(totals.length === 0
      ? []
      : [
          remark(
            "score-edition-mixed",
            "warning",
            "Tổng điểm đã công bố theo bộ chỉ số cũ được so với mục tiêu theo bộ chỉ số mới; chênh lệch chỉ để tham khảo.",
          ),
        ]),
    ...(crossed.length === 0
      ? []
      : [
          remark(
            "score-crosswalk-proposed",
            "note",
            `${crossed.length} chênh lệch dùng bảng đối chiếu chỉ số cũ – mới ở trang “Chỉ số”; đây là đề xuất, cần người có trách nhiệm xác nhận.`,
          ),
        ]),
    ...register.plan.findings
      .filter(({ id }) => id === "score-differs-from-table")
      .map((finding, at) => ({
        ...remark(finding.id, finding.severity, messageOf(finding, "vi")),
        key: `${finding.id}#${at + 1}`,
      })),
  ];
}

import type { Timing } from "../../model/timing";
import { taskRule } from "../rule";
import { isOutdated } from "../timing/effective-timing";
import { asWordsSay } from "../timing/retimed";
import { KIND } from "../timing/time-columns";

const DATED = new Set(["month", "quarter", "half-year", "year", "year-range", "date", "date-range"]);

/** Ongoing work with a due day; a month, quarter or day without one. */
function excludeEachOther({ kind, start, due, then }: Timing): boolean {
  if (kind === "ongoing" || kind === "none") return due !== null;
  return DATED.has(kind) && due === null && start === null && then === null;
}

/** The chosen kind and the days beside it exclude each other: ongoing with a due day, a month without one. */
export const timingKindDisagrees = taskRule({
  id: "timing-kind-disagrees",
  severity: "warning",
  clarity: "time",
  title: "Loại thời hạn không khớp với ngày",
  source: "Sổ theo dõi: cột Loại thời hạn",
  fix: "auto",
  find: (view) => {
    if (!excludeEachOther(view.task.timing) || isOutdated(view)) return [];
    const said = view.timing.timing;
    // The words themselves give no day: that is told of the words.
    if (said.kind === view.task.timing.kind && said.due === view.task.timing.due) return [];
    const words = said.milestone ?? said.execution;
    const helps = said.kind !== view.task.timing.kind && said.kind !== "none" && said.kind !== "unreadable";
    const proposal = { to: words ?? "", confidence: 0.8, change: asWordsSay(view) };
    return [{ column: KIND, value: words, proposals: helps ? [proposal] : [] }];
  },
  message: () => ({
    vi: "Loại thời hạn không khớp với cột ngày: thường xuyên thì không có hạn, theo tháng hoặc quý thì phải có. Sửa một trong hai.",
    en: "Kind and days exclude each other: ongoing work has no due day, a month or quarter has one. Correct either.",
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [{ task: { timing: { execution: "Quý IV/2025", milestone: null, kind: "ongoing", due: "2025-12-31" } } }],
  },
});

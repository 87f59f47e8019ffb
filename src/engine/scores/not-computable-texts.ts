import type { NotComputable } from "../model/gap";
import type { Sentence } from "../text/language";

/** Why a gap to the target cannot be told, the same words wherever it is said. */
export const NOT_COMPUTABLE_TEXTS: Readonly<Record<NotComputable, Sentence>> = {
  "no-target": { vi: "kế hoạch không đặt mục tiêu điểm", en: "the plan sets no target in points" },
  "no-score": { vi: "chưa có điểm", en: "no score yet" },
  "no-crosswalk": {
    vi: "chỉ số mới, chưa có chỉ số cũ đối chiếu",
    en: "a new sub-index without an older one to compare",
  },
  "not-published": { vi: "điểm không được công bố", en: "the score was not published" },
};

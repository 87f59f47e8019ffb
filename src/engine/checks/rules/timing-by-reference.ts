import { fold } from "../../text/fold";
import { taskRule } from "../rule";
import { effectiveTiming } from "../timing/effective-timing";
import { DUE } from "../timing/time-columns";

const REFERS =
  /^(?:thuc hien )?(?:thuong xuyen,? )?(?:theo|can cu|nhu) |ke hoach|van ban|quyet dinh|chi dao|quy dinh|duoc giao/;

/** "Theo mốc thời gian được giao" (220/KH-UBND, task 71): the day stands in another document. A typed due day settles it. */
export const timingByReference = taskRule({
  id: "timing-by-reference",
  severity: "warning",
  clarity: "time",
  title: "Thời gian ghi dẫn sang văn bản khác",
  source: "220/KH-UBND, Phụ lục I, nhiệm vụ 71",
  fix: "manual",
  find: (view) => {
    const { kind, due, execution, milestone } = effectiveTiming(view);
    const words = milestone ?? execution ?? "";
    return kind === "conditional" && due === null && REFERS.test(fold(words))
      ? [{ column: DUE, value: words, args: { words } }]
      : [];
  },
  message: ({ words }) => ({
    vi: `Thời gian ghi “${words}”, chưa rõ ngày nào. Tra văn bản được dẫn rồi ghi ngày vào “Hạn hoàn thành”.`,
    en: `The time reads “${words}” and names no day. Look it up and enter the due day.`,
  }),
  examples: {
    accepts: [
      {
        task: {
          timing: {
            execution: "Theo mốc thời gian được giao",
            milestone: null,
            kind: "conditional",
            due: "2026-03-31",
          },
        },
      },
    ],
    rejects: [
      { task: { timing: { execution: "Theo mốc thời gian được giao", milestone: null, kind: "conditional" } } },
    ],
  },
});

import { taskRule } from "../rule";
import { effectiveTiming } from "../timing/effective-timing";
import { DUE } from "../timing/time-columns";

/** "Sau khi Trung ương ban hành hướng dẫn": the due day waits for an event. A typed due day settles it. */
export const timingConditional = taskRule({
  id: "timing-conditional",
  severity: "note",
  clarity: "time",
  title: "Thời gian phụ thuộc điều kiện",
  source: "220/KH-UBND, mục II.2: rõ thời gian",
  fix: "manual",
  yieldsTo: ["timing-by-reference", "timing-duration-without-start"],
  find: (view) => {
    const { kind, due, execution, milestone } = effectiveTiming(view);
    if (kind !== "conditional" || due !== null) return [];
    if (view.timing.doubts.some(({ id }) => id === "timing-duration-without-start")) return [];
    const words = milestone ?? execution ?? "";
    return [{ column: DUE, value: words, args: { words } }];
  },
  message: ({ words }) => ({
    vi: `Thời gian “${words}” phụ thuộc một sự kiện. Khi sự kiện xảy ra, ghi ngày vào “Hạn hoàn thành”.`,
    en: `The time “${words}” waits for an event. Enter the due day when it has happened.`,
  }),
  examples: {
    accepts: [{ task: { timing: { execution: "Thường xuyên", milestone: null } } }],
    rejects: [
      {
        task: { timing: { execution: "Sau khi Trung ương ban hành hướng dẫn", milestone: null, kind: "conditional" } },
      },
    ],
  },
});

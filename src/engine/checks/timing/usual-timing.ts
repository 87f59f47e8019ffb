import type { Timing } from "../../model/timing";
import type { CheckContext } from "../check-context";

/** The time most tasks of the appendix have ("Thực hiện thường xuyên" in 65 of 73 of 220/KH-UBND); null where none is usual. */
export const usualTiming = (context: CheckContext, appendix: string | null): Timing | null =>
  context.once(`usual time of ${appendix ?? ""}`, () => {
    const counts = new Map<string, { timing: Timing; count: number }>();
    for (const task of context.tasksOf(appendix)) {
      const { execution, milestone } = task.timing;
      if (execution === null && milestone === null) continue;
      const key = `${execution ?? ""}|${milestone ?? ""}`;
      counts.set(key, { timing: task.timing, count: (counts.get(key)?.count ?? 0) + 1 });
    }
    const usual = [...counts.values()].sort((one, other) => other.count - one.count)[0];
    return usual !== undefined && usual.count > 1 ? usual.timing : null;
  });

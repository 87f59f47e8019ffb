import { completionDay, isDone } from "../completion";
import type { StatusRule } from "../status-rule";

/** Hoàn thành đúng hạn: done, and nothing shows that it was late. */
export const completed: StatusRule = {
  status: "completed",
  applies: isDone,
  reason: (one) => {
    if (completionDay(one) === null) return "completed-without-day";
    return one.due === null ? "completed-without-due" : "completed-in-time";
  },
};

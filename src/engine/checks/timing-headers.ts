import type { Plan } from "../model/plan";
import { fold } from "../text/fold";

const OF_TIME = /\b(thoi gian|thoi han|tien do|moc|han)\b/;

/** The headers above the two time columns of an appendix: a year printed there holds for the cells (DESIGN 3.2). */
export function timingHeaders(
  plan: Plan,
  appendix: string | null,
): { readonly executionHeader: string | null; readonly milestoneHeader: string | null } {
  const columns = plan.appendices.find((one) => one.id === appendix)?.columns ?? [];
  const [executionHeader = null, milestoneHeader = null] = columns.filter((header) => OF_TIME.test(fold(header)));
  return { executionHeader, milestoneHeader };
}

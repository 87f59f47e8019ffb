import type { Plan, Section } from "../model/plan";
import { type SectionView, sectionKey } from "./section-view";

/** Headings in the order of the plan, each with the first task that shows it. */
export function sectionViews(plan: Plan): SectionView[] {
  const under = new Map<string, { first: number; count: number }>();
  for (const [at, task] of plan.tasks.entries()) {
    const key = sectionKey({ appendix: task.appendix, id: task.section });
    const known = under.get(key);
    if (known === undefined) under.set(key, { first: at, count: 1 });
    else known.count += 1;
  }
  const lastOf = new Map<string | null, Section>();
  return plan.sections.map((section, at) => {
    const tasks = under.get(sectionKey(section));
    const before = lastOf.get(section.appendix) ?? null;
    lastOf.set(section.appendix, section);
    return { section, at, firstTask: tasks?.first ?? null, taskCount: tasks?.count ?? 0, before };
  });
}

import { directoryForPlan } from "../../engine/bodies/directory-for-plan";
import type { Plan } from "../../engine/model/plan";
import type { SubIndex } from "../../engine/model/sub-index";
import { subIndexDirectory } from "../../engine/reading/sub-indices/sub-index-directory";
import { succeedingUnits } from "../status/unit-succession";
import type { RegisterDefaults } from "./write-register";

/** The directories a plan's first workbook starts with: bodies that fit the plan, sub-indices of the indices it names. */
export function registerDefaults(plan: Plan): RegisterDefaults {
  const mentions = plan.tasks.flatMap((task) => [...task.leadBodies, ...task.coordinatingBodies]);
  const bodies = [...directoryForPlan(plan.plan.issuer, mentions, plan.plan.issuedOn), ...succeedingUnits(plan)];
  return { bodies, subIndices: subIndicesOf(plan) };
}

/** Sub-indices of the plan's indices and of every index its headings or scores name. */
function subIndicesOf(plan: Plan): SubIndex[] {
  const keys = [...plan.sections.map((section) => section.subIndex), ...plan.scores.map((score) => score.subIndex)];
  const all = subIndexDirectory();
  const indexes = new Set<string>(plan.plan.indexes);
  for (const one of all) if (keys.includes(one.key)) indexes.add(one.index);
  const named = all.filter((one) => indexes.has(one.index));
  return named.length === 0 ? all : named;
}

/** The plan without its narrative tasks and their headings: these come into a workbook only with a person's yes. */
export function withoutNarrative(plan: Plan): Plan {
  const tasks = plan.tasks.filter((task) => task.origin === "table");
  const used = new Set(tasks.map((task) => JSON.stringify([task.appendix, task.section])));
  const narrative = plan.tasks.filter((task) => task.origin === "narrative");
  const narrativeOnly = new Set(
    narrative.map((task) => JSON.stringify([task.appendix, task.section])).filter((key) => !used.has(key)),
  );
  return {
    ...plan,
    tasks,
    sections: plan.sections.filter((section) => !narrativeOnly.has(JSON.stringify([section.appendix, section.id]))),
    findings: plan.findings.filter(
      (finding) => finding.task === null || tasks.some((task) => task.id === finding.task),
    ),
  };
}

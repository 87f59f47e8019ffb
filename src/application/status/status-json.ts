import type { StatusJson } from "../../engine/contracts/status-json";
import type { KnownScore } from "../../engine/model/gap";
import type { TargetGap } from "../../engine/scores/gaps";
import type { RegisterJudgement } from "./judge-register";

/** The document `pciwb status --json` prints (DESIGN 3.2). */
export const statusJson = ({ question, findings, tasks, gaps, rollUps }: RegisterJudgement): StatusJson => ({
  schema: "pciwb.status/1",
  asOf: question.asOf,
  period: question.period.key,
  reportDue: question.reportDue,
  findings: findings.map((finding) => ({ ...finding })),
  tasks: tasks.map((task) => ({ ...task, bodies: task.bodies.map((body) => ({ ...body })) })),
  gaps: gaps.map(gapJson),
  counts: rollUps.plan,
});

const gapJson = ({ targetUnit, targetYear, ...gap }: TargetGap): StatusJson["gaps"][number] => ({
  ...gap,
  baseline: scoreJson(gap.baseline),
  target: { ...gap.target, unit: targetUnit, year: targetYear },
  latest: scoreJson(gap.latest),
});

const scoreJson = (known: KnownScore | null): StatusJson["gaps"][number]["latest"] =>
  known === null ? null : { ...known };

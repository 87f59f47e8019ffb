import type { Register } from "../../engine/model/register";
import type { TaskStatus } from "../../engine/model/status";
import { type Result, succeed } from "../../engine/result";
import { gapsOf, type TargetGap } from "../../engine/scores/gaps";
import { judgeTasks } from "../../engine/status/judge-tasks";
import { type RollUps, rollUps } from "../../engine/status/roll-ups";
import type { StatusQuestion } from "../../engine/status/status-case";
import { type StatusFailure, statusQuestion } from "../../engine/status/status-question";
import { type StatusSettings, statusSettings } from "../../engine/status/status-settings";
import { judgedBodies } from "./judged-bodies";
import { type JudgementFinding, judgementFindings } from "./judgement-findings";

/** What is asked: the state as of a day (`YYYY-MM-DD`) in a period ("2025-Q3"). Settings default to the register's own. */
export interface JudgementRequest {
  readonly asOf: string;
  readonly period: string;
  readonly settings?: Partial<StatusSettings>;
}

export interface RegisterJudgement {
  readonly question: StatusQuestion;
  /** In the order of `Nhiệm vụ`. */
  readonly tasks: readonly TaskStatus[];
  readonly gaps: readonly TargetGap[];
  readonly rollUps: RollUps;
  readonly findings: readonly JudgementFinding[];
}

/** "confirmed" once somebody in charge agreed to `Kế thừa từ` of the sheet `Chỉ số`; until then it is a proposal. */
const CROSSWALK_DECISION = "scores.crosswalk";

/** Judges a register without changing it. Refused where the plan expects no reports for the period. */
export function judgeRegister(register: Register, request: JudgementRequest): Result<RegisterJudgement, StatusFailure> {
  const settings = { ...statusSettings(register.decisions), ...request.settings };
  const question = statusQuestion(register.plan.plan, request, settings);
  if (!question.ok) return question;
  const { plan, answers, subIndices, bodies } = register;
  const bodiesOf = judgedBodies(register, question.value);
  const tasks = judgeTasks({ tasks: plan.tasks, answers, bodiesOf }, question.value);
  const crosswalkConfirmed = register.decisions[CROSSWALK_DECISION] === "confirmed";
  const gaps = gapsOf({ scores: plan.scores, targets: plan.targets, bodies, subIndices, crosswalkConfirmed });
  const subIndexName = (key: string): string => subIndices.find((one) => one.key === key)?.name ?? key;
  return succeed({
    question: question.value,
    tasks,
    gaps,
    rollUps: rollUps(tasks, { tasks: plan.tasks, sections: plan.sections, subIndexName }),
    findings: judgementFindings(register, gaps),
  });
}

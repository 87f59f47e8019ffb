import type { CalendarDate } from "../../engine/calendar/calendar-date";
import type { Register } from "../../engine/model/register";
import type { BodyStatus, Status, TaskStatus } from "../../engine/model/status";
import { type Period, periodLabel, periodOfDay } from "../../engine/periods/period";
import { expectedPeriods } from "../../engine/periods/report-due";
import { fail, type Result, succeed } from "../../engine/result";
import type { TargetGap } from "../../engine/scores/gaps";
import type { RegisterFailure } from "../../engine/sheets/register/read-register";
import type { StatusCounts, StatusGroup } from "../../engine/status/roll-ups";
import type { StatusFailure } from "../../engine/status/status-question";
import type { CellPlace, HostFailure, OpenWorkbook, UndoableChange } from "../ports/open-workbook";
import { changeOpenRegister } from "../register/change-register";
import { ownPlaces } from "../register/own-places";
import { readOpenRegister } from "../register/read-open-register";
import type { Occasion } from "../register/write-register";
import { daysOf } from "../returns/expect-answers";
import { gapText } from "./gap-texts";
import { judgeRegister, type RegisterJudgement } from "./judge-register";
import { judgementChange } from "./judgement-change";
import { type ScoreView, scoreView } from "./score-outlook";

/** A period to choose: "2025-Q3" and "Quý III/2025". */
export interface PeriodChoice {
  readonly key: string;
  readonly label: string;
}

/** A task with its state, in words a person looks for. */
export interface JudgedTask {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly leads: readonly string[];
  /** Name of the sub-index, "" where it has none. */
  readonly subIndex: string;
  readonly due: CalendarDate | null;
  readonly status: Status;
  readonly because: string;
  readonly bodies: readonly BodyStatus[];
  /** The cell `Trạng thái` of the task. */
  readonly place: CellPlace | null;
}

/** A line of the gap table with its name and its sentence. */
export interface JudgedGap extends TargetGap {
  readonly name: string;
  readonly sentence: string;
}

/** Everything the pane shows of a judgement. */
export interface StatusView {
  readonly asOf: string;
  readonly period: string;
  readonly reportDue: string;
  readonly tasks: readonly JudgedTask[];
  readonly counts: StatusCounts;
  readonly bodies: readonly StatusGroup[];
  readonly gaps: readonly JudgedGap[];
  readonly scores: ScoreView;
}

/** What can be asked of a register, and what is asked where a person chose nothing. */
export interface StatusChoices {
  readonly periods: readonly PeriodChoice[];
  readonly asOf: string;
  readonly period: string;
}

export interface StatusRequest {
  readonly asOf: string;
  readonly period: string;
}

type Failure = HostFailure | RegisterFailure | StatusFailure;

/** The periods of the plan; today, and the period today falls in or the nearest one. `today` is `YYYY-MM-DD`. */
export async function statusChoices(
  workbook: OpenWorkbook,
  today: string,
): Promise<Result<StatusChoices, HostFailure | RegisterFailure>> {
  const register = await readOpenRegister(workbook);
  if (!register.ok) return register;
  const periods = expectedPeriods(register.value.plan.plan, daysOf(register.value));
  return succeed({
    periods: periods.map((period) => ({ key: period.key, label: periodLabel(period) })),
    asOf: today,
    period: nearest(periods, periodOfDay(today)?.key ?? "") ?? periodOfDay(today)?.key ?? "",
  });
}

/** The period itself, else the last before it, else the first there is. */
const nearest = (periods: readonly Period[], key: string): string | undefined =>
  (periods.filter((one) => one.key <= key).at(-1) ?? periods[0])?.key;

/** Judges the open workbook and writes nothing. */
export async function statusView(workbook: OpenWorkbook, request: StatusRequest): Promise<Result<StatusView, Failure>> {
  const register = await readOpenRegister(workbook);
  if (!register.ok) return register;
  const judged = judgeRegister(register.value, request);
  return judged.ok ? succeed(viewOf(register.value, judged.value)) : fail(judged.failure);
}

/** Writes the states, reasons and gaps into their own columns, as one undoable step; null: they stand there already. */
export async function writeStatus(
  workbook: OpenWorkbook,
  request: StatusRequest,
  occasion: Occasion,
): Promise<Result<UndoableChange | null, Failure>> {
  return changeOpenRegister(workbook, occasion, (register) => {
    const judged = judgeRegister(register, request);
    return judged.ok ? succeed(judgementChange(register, judged.value)) : judged;
  });
}

export function viewOf(register: Register, judgement: RegisterJudgement): StatusView {
  const { plan, subIndices } = register;
  const names = new Map(subIndices.map(({ key, name }) => [key, name]));
  const states = new Map(judgement.tasks.map((state) => [state.id, state]));
  const places = ownPlaces(register);
  const { asOf, period, reportDue } = judgement.question;
  return {
    asOf,
    period: period.key,
    reportDue,
    tasks: plan.tasks.flatMap((task, at) => {
      const state = states.get(task.id);
      if (state === undefined) return [];
      const cell = places.placeOf({ kind: "task", at }, "Trạng thái");
      const place = cell?.cell == null ? null : { sheet: cell.sheet, cell: cell.cell };
      return [{ ...judgedTask(task, state, names.get(task.subIndex ?? "") ?? ""), place }];
    }),
    counts: judgement.rollUps.plan,
    bodies: judgement.rollUps.bodies,
    gaps: judgement.gaps.map((gap) => ({
      ...gap,
      name: gap.subIndex === "total" ? gap.index : (names.get(gap.subIndex) ?? gap.subIndex),
      sentence: gapText(gap),
    })),
    scores: scoreView(register, judgement.gaps, places),
  };
}

const judgedTask = (
  task: Register["plan"]["tasks"][number],
  state: TaskStatus,
  subIndex: string,
): Omit<JudgedTask, "place"> => ({
  id: task.id,
  number: task.printedNumber ?? "",
  text: task.text,
  leads: task.leadBodies,
  subIndex,
  due: task.timing.due,
  status: state.status,
  because: state.because,
  bodies: state.bodies,
});

import type { Plan } from "../../model/plan";
import type { Register, TaskJudgement } from "../../model/register";
import { fail, type Result, succeed } from "../../result";
import type { WorkbookContent } from "../../workbook/content";
import { TIMING_LABEL_LIST } from "../labels";
import { isFilled, tableNamed, textRows, type ValueRow, valueRows } from "../table-rows";
import { addedTo } from "./added-columns";
import { ANSWERS_TABLE, answersFromRows } from "./answers-sheet";
import { applyScoresSheet } from "./apply-scores";
import { BODIES_TABLE, bodiesFromRows } from "./bodies-sheet";
import { EXPECTED_TABLE, expectedFromRows } from "./expected-sheet";
import { FINDINGS_TABLE, HANDLING_HEADER } from "./findings-sheet";
import { handlingKey } from "./handling";
import { JOURNAL_TABLE, journalFromRows } from "./journal-sheet";
import { withLeftOver } from "./left-over-rows";
import { withTypedQuestion } from "./live/read-live-form";
import {
  columnChoicesFromMemory,
  decisionsFromMemory,
  leftOverFromMemory,
  MEMORY_TABLE,
  planFromMemory,
} from "./memory-sheet";
import { EMPTY_PLAN } from "./new-task";
import { oddTaskCells } from "./odd-cells";
import { applyPlanSheet, PLAN_TABLE } from "./plan-sheet";
import { isJudged, judgementFromRow, taskIdOf, taskRowReader } from "./read-task-row";
import { SCORES_TABLE } from "./scores-sheet";
import { SUB_INDICES_TABLE, subIndicesFromRows } from "./sub-indices-sheet";
import { TASKS_TABLE } from "./tasks-sheet";
import { typedForms } from "./typed-forms";

/** Why a workbook is not our register. */
export type RegisterFailure = { readonly kind: "register-missing"; readonly table: string };

/**
 * Reads a register back. What was read from the plan is remembered in `_pciwb`; every visible cell that differs from what
 * we would show was changed by a person and wins. Without the memory the visible cells alone make the plan.
 */
export function readRegister(content: WorkbookContent): Result<Register, RegisterFailure> {
  const tasksTable = tableNamed(content, TASKS_TABLE);
  if (tasksTable === null) return fail({ kind: "register-missing", table: TASKS_TABLE });
  const memory = textRows(tableNamed(content, MEMORY_TABLE));
  const remembered = planFromMemory(memory) ?? EMPTY_PLAN;
  const subIndices = subIndicesFromRows(textRows(tableNamed(content, SUB_INDICES_TABLE)));
  const planLines = new Map(
    textRows(tableNamed(content, PLAN_TABLE)).map((row) => [row.get("Mục") ?? "", row.get("Giá trị") ?? ""]),
  );
  const head = applyPlanSheet(remembered.plan, planLines);
  const rows = valueRows(tasksTable).filter(isFilled);
  const scores = applyScoresSheet(remembered, subIndices, valueRows(tableNamed(content, SCORES_TABLE)));
  const plan: Plan = {
    ...scores.plan,
    plan: head.plan,
    tasks: rows.map(taskRowReader(remembered, subIndices)),
  };
  const findingRows = textRows(tableNamed(content, FINDINGS_TABLE));
  const answers = answersFromRows(valueRows(tableNamed(content, ANSWERS_TABLE)));
  const taskOdd = plan.tasks.flatMap((task, at) => oddTaskCells(task, rows[at] ?? new Map(), TIMING_LABEL_LIST));
  const oddCells = [...taskOdd, ...answers.odd];
  const register: Register = {
    plan,
    remembered,
    bodies: bodiesFromRows(textRows(tableNamed(content, BODIES_TABLE))),
    subIndices,
    judgements: judgementsOf(rows),
    scoreNotes: scores.notes,
    handling: handlingOf(findingRows),
    ...addedOf(content, memory),
    closedPeriods: head.closedPeriods,
    columnChoices: columnChoicesFromMemory(memory),
    expected: expectedFromRows(valueRows(tableNamed(content, EXPECTED_TABLE))),
    answers: answers.answers,
    ...(oddCells.length === 0 ? {} : { oddCells }),
    decisions: withTypedQuestion(decisionsFromMemory(memory), content),
    templateVersion: head.templateVersion,
    journal: journalFromRows(textRows(tableNamed(content, JOURNAL_TABLE))),
  };
  const forms = typedForms(content, register);
  return succeed(forms.length === 0 ? register : { ...register, typedForms: forms });
}

const judgementsOf = (rows: readonly ValueRow[]): Record<string, TaskJudgement> =>
  Object.fromEntries(
    rows
      .map((row): [string, TaskJudgement] => [taskIdOf(row), judgementFromRow(row)])
      .filter(([, judgement]) => isJudged(judgement)),
  );

function handlingOf(rows: readonly ReadonlyMap<string, string>[]): Record<string, string> {
  return Object.fromEntries(
    rows
      .filter((row) => (row.get(HANDLING_HEADER) ?? "") !== "" && row.get(HANDLING_HEADER) !== "Chưa xử lý")
      .map((row) => [
        handlingKey(row.get("Mã lỗi") ?? "", row.get("Nhiệm vụ") ?? "", row.get("Giá trị") ?? ""),
        row.get(HANDLING_HEADER) ?? "",
      ]),
  );
}

/** What people added to the tables, with what was kept of rows that were gone. */
function addedOf(content: WorkbookContent, memory: ReturnType<typeof textRows>): Pick<Register, "added" | "looseRows"> {
  const found = addedTo(content);
  const kept = found.size === 0 ? [] : leftOverFromMemory(memory);
  const added = [...found].flatMap(([table, { columns, names }]) => {
    const ofTable = kept.filter((one) => one.table === table);
    return columns === null ? [] : [[table, withLeftOver(columns, ofTable, names)] as const];
  });
  const loose = [...found].flatMap(([table, { loose: rows }]) => (rows.length === 0 ? [] : [[table, rows] as const]));
  return {
    ...(added.length === 0 ? {} : { added: Object.fromEntries(added) }),
    ...(loose.length === 0 ? {} : { looseRows: Object.fromEntries(loose) }),
  };
}

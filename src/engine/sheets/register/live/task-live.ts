import type { Task } from "../../../model/plan";
import type { Register, TaskJudgement } from "../../../model/register";
import { ownEntry } from "../../../own-entry";
import { type CellValue, formulaCell, textCell } from "../../../workbook/cells";
import { STATUS_LABELS } from "../../labels";
import { EXPECTED_TABLE } from "../expected-sheet";
import { type CaseCells, PERIOD_NAME, REPORT_DUE_NAME } from "./case-cells";
import { KEY_COLUMN, RANK_COLUMN, RANKED_LABELS, rankOf } from "./expected-live";
import { dayLiteral, firstThat, periodText, quoted } from "./formula-words";
import type { LiveFacts, LiveTaskFacts } from "./live-facts";
import { reasonFormula } from "./reason-formula";
import { statusFormula } from "./status-formula";

const ofRows = (header: string): string => `${EXPECTED_TABLE}[${header}]`;
const OWN_STATUS = "[@[Trạng thái]]";
const OWN_KEY = `${PERIOD_NAME}&"|"&[@[Mã nhiệm vụ]]&"|"`;

export interface LiveTaskCells {
  readonly status: CellValue;
  readonly because: CellValue;
}

/** State and reason of a task as formulas; null where a formula cannot know them: they are written as values. */
export function liveTask(
  task: Task,
  judgement: TaskJudgement,
  { live, register }: LiveTaskFrame,
): LiveTaskCells | null {
  const facts = ownEntry(live.tasks, task.id);
  if (facts === undefined || facts.fixed || register.closedPeriods.includes(live.period)) return null;
  if (facts.silent !== null) return silentTask(task, judgement, { facts, period: live.period });
  return {
    status: formulaCell(statusOfRows(facts), textCell(judgement.status)),
    because: formulaCell(becauseOfRows(facts), textCell(judgement.because)),
  };
}

export interface LiveTaskFrame {
  readonly live: LiveFacts;
  readonly register: Register;
}

const LATE = STATUS_LABELS.of("completed-late");
const DONE = STATUS_LABELS.of("completed");

/** The worst state of the task's rows in the period; bodies that were done before have no row, their state is a number here. */
function statusOfRows({ late, done }: LiveTaskFacts): string {
  const earlier = late !== null ? rankOf(LATE) : done !== null ? rankOf(DONE) : 0;
  const worst = `SUMPRODUCT(MAX((${ofRows("Kỳ")}=${PERIOD_NAME})*(${ofRows("Mã nhiệm vụ")}=[@[Mã nhiệm vụ]])*${ofRows(RANK_COLUMN)}))`;
  const rank = earlier === 0 ? worst : `MAX(${worst},${earlier})`;
  return `IFERROR(CHOOSE(${RANKED_LABELS.length + 1}-${rank},${RANKED_LABELS.map(quoted).join(",")}),"")`;
}

/** "12/114 đơn vị: …" with the reason of the first row in that state. */
function becauseOfRows({ late, done }: LiveTaskFacts): string {
  const [lateCount, doneCount] = [late?.count ?? 0, done?.count ?? 0];
  const key = ofRows(KEY_COLUMN);
  const earlierCount = firstThat(
    [
      [`${OWN_STATUS}=${quoted(LATE)}`, String(lateCount)],
      [`${OWN_STATUS}=${quoted(DONE)}`, String(doneCount)],
    ],
    "0",
  );
  const more = lateCount + doneCount;
  const same = `COUNTIF(${key},${OWN_KEY}&${OWN_STATUS})${more === 0 ? "" : `+${earlierCount}`}`;
  const all = `COUNTIF(${key},${OWN_KEY}&"*")+${more}`;
  const found = `INDEX(${ofRows("Lý do")},MATCH(${OWN_KEY}&${OWN_STATUS},${key},0))`;
  const otherwise = `IF(${OWN_STATUS}=${quoted(LATE)},${quoted(late?.because ?? "")},${quoted(done?.because ?? "")})`;
  return `IF(${all}=1,"",(${same})&"/"&(${all})&" đơn vị: ")&IFERROR(${found},${otherwise})`;
}

/** A task nobody was asked about and nobody answered: judged by its own cells, the same for all its bodies. */
function silentTask(
  { timing }: Task,
  judgement: TaskJudgement,
  { facts, period }: { readonly facts: LiveTaskFacts; readonly period: string },
): LiveTaskCells {
  const goesOn = timing.kind === "ongoing" || timing.kind === "recurring" || timing.then === "ongoing";
  const cells: CaseCells = {
    kind: "[@[Loại thời hạn]]",
    continues: goesOn ? "TRUE" : "FALSE",
    start: "N([@[Bắt đầu]])",
    due: timing.kind === "recurring" ? dayLiteral(facts.dues?.[period] ?? null) : "N([@[Hạn hoàn thành]])",
    inPeriod: "0",
    latest: "0",
    completed: "0",
    results: "0",
    reportDue: REPORT_DUE_NAME,
    periodWords: periodText(PERIOD_NAME),
    sentWords: '""',
    latestSentWords: '""',
  };
  const count = facts.silent ?? 1;
  const reason = reasonFormula(OWN_STATUS, cells);
  return {
    status: formulaCell(statusFormula(cells), textCell(judgement.status)),
    because: formulaCell(
      count > 1 ? `${quoted(`${count}/${count} đơn vị: `)}&${reason}` : reason,
      textCell(judgement.because),
    ),
  };
}

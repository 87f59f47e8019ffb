import type { Answer } from "../../model/answer";
import { STATUS_LABELS } from "../../sheets/labels";
import { answerSourceLabel } from "../../sheets/register/answer-source";
import { sourceLabel } from "../../sheets/register/source-label";
import { BODY_TABLE } from "../body-table";
import { bodyResults, missingAnswers } from "../figures/body-results";
import { answersWithoutEvidence } from "../figures/evidence";
import { gapRows, gapVerdict } from "../figures/gap-rows";
import { GROUP_LABELS, RESULT_GROUPS, type ResultGroup } from "../figures/result-groups";
import { NO_SUB_INDEX, type TaskResult, taskResults } from "../figures/task-results";
import { GAP_TABLE } from "../gap-table";
import type { Placed, Quarter } from "../quarter";
import { namesText } from "../words";
import { blockOf, GAP_BLOCKS, PARTS, REPORTING_BLOCKS, reportingOf } from "./appendix-blocks";
import type { AppendixRow } from "./appendix-row";

/** Rows of the part by states stand with the worst first. */
const WORST_GROUP_FIRST: readonly ResultGroup[] = [
  "overdue",
  "unreported",
  "other",
  "ongoingWithoutResult",
  "inTime",
  "ongoingWithResult",
  "completedLate",
  "completed",
];

/** A part of the appendix; the parts stand in the order of their numbers. */
type AppendixPart = (quarter: Quarter) => AppendixRow[];

const ALPHABET = new Intl.Collator("vi");
const byWords =
  <T>(...words: readonly ((one: T) => string)[]) =>
  (one: T, other: T): number => {
    for (const word of words) {
      const order = ALPHABET.compare(word(one), word(other));
      if (order !== 0) return order;
    }
    return 0;
  };

const taskRow = (part: string, block: string, { value, row, status, group, subIndex }: TaskResult): AppendixRow => ({
  part,
  block,
  state: GROUP_LABELS[group],
  body: namesText(value.leadBodies, 3),
  subIndex,
  task: value.id,
  text: value.text,
  because: `${STATUS_LABELS.of(status.status)}: ${status.because}`,
  source: sourceLabel(value.source),
  origin: { kind: "table-row", table: "tblNhiemVu", row, column: "Nguồn" },
});

const byState: AppendixPart = (quarter) => {
  const results = taskResults(quarter);
  return WORST_GROUP_FIRST.flatMap((group) =>
    results
      .filter((result) => result.group === group)
      .sort(
        byWords(
          ({ value }) => value.leadBodies.join("; "),
          ({ subIndex }) => subIndex,
        ),
      )
      .map((result) => taskRow(PARTS.states, blockOf(group), result)),
  );
};

const bySubIndex: AppendixPart = (quarter) => {
  const results = taskResults(quarter);
  const names = [...new Set(results.map(({ subIndex }) => subIndex))];
  const rank = ({ group }: TaskResult): number => RESULT_GROUPS.indexOf(group);
  return names.flatMap((name) =>
    results
      .filter(({ subIndex }) => subIndex === name)
      .sort((one, other) => rank(one) - rank(other))
      .map((result) => taskRow(PARTS.subIndices, name || NO_SUB_INDEX, result)),
  );
};

const NO_TASK = { subIndex: "", task: "", source: "" } as const;

const byReporting: AppendixPart = (quarter) => {
  const rows = bodyResults(quarter).map((result, at) => ({ result, at }));
  return (["silent", "partial", "full"] as const).flatMap((kind) =>
    rows
      .filter(({ result }) => reportingOf(result) === kind)
      .map(({ result: { body, assigned, reported, missing }, at }) => ({
        ...NO_TASK,
        part: PARTS.bodies,
        block: REPORTING_BLOCKS[kind],
        state: REPORTING_BLOCKS[kind],
        body,
        text: `Phải báo cáo ${assigned} nhiệm vụ, đã báo cáo ${reported}, còn thiếu ${missing}.`,
        because: "",
        origin: { kind: "table-row", table: BODY_TABLE, row: at + 1, column: "Đơn vị" },
      })),
  );
};

const missing: AppendixPart = (quarter) => {
  const tasks = new Map(taskResults(quarter).map((result) => [result.value.id, result]));
  return missingAnswers(quarter)
    .map(
      ({ row, value, status, because, group }): AppendixRow => ({
        part: PARTS.missing,
        block: value.body,
        state: GROUP_LABELS[group],
        body: value.body,
        subIndex: tasks.get(value.task)?.subIndex ?? "",
        task: value.task,
        text: tasks.get(value.task)?.value.text ?? "",
        because: `${STATUS_LABELS.of(status)}: ${because}`,
        source: value.basis,
        origin: { kind: "table-row", table: "tblTheoDoi", row, column: "Đơn vị" },
      }),
    )
    .sort(
      byWords(
        ({ block }) => block,
        ({ state }) => state,
        ({ subIndex }) => subIndex,
      ),
    );
};

const evidence: AppendixPart = (quarter) => {
  const tasks = new Map(taskResults(quarter).map((result) => [result.value.id, result]));
  return answersWithoutEvidence(quarter)
    .map(
      ({ row, value }: Placed<Answer>): AppendixRow => ({
        part: PARTS.evidence,
        block: value.body,
        state: "Chưa có minh chứng",
        body: value.body,
        subIndex: tasks.get(value.task)?.subIndex ?? "",
        task: value.task,
        text: value.result ?? "Đã hoàn thành",
        because: "",
        source: answerSourceLabel(value.source),
        origin: { kind: "table-row", table: "tblBaoCao", row, column: "Nguồn" },
      }),
    )
    .sort(
      byWords(
        ({ block }) => block,
        ({ subIndex }) => subIndex,
        ({ task }) => task,
      ),
    );
};

const gaps: AppendixPart = (quarter) => {
  const rows = gapRows(quarter).map((gap, at) => ({ gap, at, verdict: gapVerdict(gap) }));
  return (["short", "met", "unknown"] as const).flatMap((kind) =>
    rows
      .filter(({ verdict }) => verdict.standing === kind)
      .map(({ gap, at, verdict }) => ({
        ...NO_TASK,
        part: PARTS.gaps,
        block: GAP_BLOCKS[kind],
        state: GAP_BLOCKS[kind],
        body: gap.unit,
        subIndex: gap.name,
        text: verdict.text,
        because: gap.latest?.via ?? "",
        origin: { kind: "table-row", table: GAP_TABLE, row: at + 1, column: "Đánh giá" },
      })),
  );
};

const ALL: readonly AppendixPart[] = [byState, bySubIndex, byReporting, missing, evidence, gaps];

/** Every row of the appendix, in the order of the sheet. */
export const appendixRows = (quarter: Quarter): AppendixRow[] => ALL.flatMap((part) => part(quarter));

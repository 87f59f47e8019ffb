import type { Answer } from "../../model/answer";
import { answerRow, type OddCell } from "../../model/odd-cell";
import type { Register } from "../../model/register";
import { dateCell, numberCell, type PlainValue, textCell } from "../../workbook/cells";
import type { SheetDescription } from "../../workbook/description";
import type { TableColumn } from "../../workbook/table-block";
import { PROGRESS_LABELS } from "../labels";
import type { ValueRow } from "../table-rows";
import { answerSourceLabel, answerSourceOf } from "./answer-source";
import { type CellMark, marksByRow, withMarks } from "./cell-marks";
import { oddAnswerCells, oddByRow, withOddCells } from "./odd-cells";
import { freezeBelow, landscapePrint } from "./page";
import { dayOrNull, numberOrNull, textOrNull } from "./typed-cells";

export const ANSWERS_TABLE = "tblBaoCao";

interface AnswerColumn {
  readonly column: TableColumn;
  readonly show: (answer: Answer) => PlainValue;
}

const text = (header: string, width: number, show: (answer: Answer) => string | null): AnswerColumn => ({
  column: { header, width, kind: "text" },
  show: (answer) => textCell(show(answer)),
});

/** In the order of DESIGN 3.3. */
export const ANSWER_COLUMNS: readonly AnswerColumn[] = [
  text("Kỳ", 9, ({ period }) => period),
  text("Mã nhiệm vụ", 11, ({ task }) => task),
  text("Đơn vị", 22, ({ body }) => body),
  {
    column: {
      header: "Tiến độ",
      width: 13,
      kind: "text",
      rule: { kind: "list", values: PROGRESS_LABELS.all, complaint: "Chọn một tiến độ trong danh sách." },
    },
    show: ({ progress }) => textCell(progress === null ? null : PROGRESS_LABELS.of(progress)),
  },
  {
    column: { header: "Tỷ lệ (%)", width: 8, kind: "number" },
    show: ({ percent }) => numberCell(percent),
  },
  text("Kết quả thực hiện", 38, ({ result }) => result),
  {
    column: { header: "Ngày hoàn thành", width: 11, kind: "date", align: "center" },
    show: ({ completedOn }) => dateCell(completedOn),
  },
  text("Minh chứng", 20, ({ evidence }) => evidence),
  text("Khó khăn và vướng mắc", 24, ({ obstacles }) => obstacles),
  text("Đề xuất và kiến nghị", 24, ({ proposals }) => proposals),
  text("Người báo cáo", 15, ({ reporter }) => reporter),
  {
    column: { header: "Ngày gửi", width: 11, kind: "date", align: "center" },
    show: ({ sentOn }) => dateCell(sentOn),
  },
  {
    column: { header: "Nguồn", width: 26, kind: "text", role: "muted" },
    show: ({ source }) => textCell(answerSourceLabel(source)),
  },
];

/** Sheet `Báo cáo`: what the bodies answered, one row a task, body and period. */
export function describeAnswersSheet(
  { answers, oddCells = [] }: Pick<Register, "answers" | "oddCells">,
  marks: readonly CellMark[] = [],
): SheetDescription {
  const headers = ANSWER_COLUMNS.map(({ column }) => column.header);
  const odd = oddByRow(oddCells, "answers");
  const marked = marksByRow(marks, ANSWERS_TABLE);
  return {
    key: "answers",
    name: "Báo cáo",
    blocks: [
      { kind: "title", level: 1, text: "Báo cáo của các đơn vị" },
      {
        kind: "note",
        text: "Mỗi dòng là trả lời của một đơn vị về một nhiệm vụ trong một kỳ; cột “Nguồn” cho biết tệp, trang và ô.",
      },
      {
        kind: "table",
        name: ANSWERS_TABLE,
        columns: ANSWER_COLUMNS.map(({ column }) => column),
        rows: answers.map((answer, at) => {
          const key = answerRow(answer);
          const cells = ANSWER_COLUMNS.map(({ show }) => show(answer));
          return withMarks(withOddCells(cells, headers, odd.get(key) ?? []), headers, marked.get(at));
        }),
      },
    ],
    freeze: freezeBelow(ANSWERS_TABLE, 3),
    print: landscapePrint(ANSWERS_TABLE),
  };
}

/** Answers as they stand in the sheet now; a row without period, task or body is no answer. */
export function answersFromRows(rows: readonly ValueRow[]): AnswersReading {
  const read = rows
    .map((row) => ({ row, answer: answerOf(row) }))
    .filter(({ answer: { period, task, body } }) => period !== "" && task !== "" && body !== "");
  return {
    answers: read.map(({ answer }) => answer),
    odd: read.flatMap(({ answer, row }) => oddAnswerCells(answer, row)),
  };
}

/** Answers, and the cells of theirs that say something else than a label, a percentage or a day. */
export interface AnswersReading {
  readonly answers: Answer[];
  readonly odd: readonly OddCell[];
}

function answerOf(row: ValueRow): Answer {
  const words = (header: string): string | null => textOrNull(row.get(header));
  const percent = numberOrNull(row.get("Tỷ lệ (%)"));
  return {
    period: words("Kỳ") ?? "",
    task: words("Mã nhiệm vụ") ?? "",
    body: words("Đơn vị") ?? "",
    progress: PROGRESS_LABELS.keyOf(words("Tiến độ") ?? ""),
    percent: percent !== null && percent >= 0 && percent <= 100 ? percent : null,
    result: words("Kết quả thực hiện"),
    completedOn: dayOrNull(row.get("Ngày hoàn thành")),
    evidence: words("Minh chứng"),
    obstacles: words("Khó khăn và vướng mắc"),
    proposals: words("Đề xuất và kiến nghị"),
    reporter: words("Người báo cáo"),
    sentOn: dayOrNull(row.get("Ngày gửi")),
    source: answerSourceOf(words("Nguồn") ?? ""),
  };
}

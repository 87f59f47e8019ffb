import type { Register } from "../../model/register";
import { EMPTY } from "../../workbook/cells";
import type { SheetDescription } from "../../workbook/description";
import type { TableCell, TableRow } from "../../workbook/table-block";
import { type CellMark, marksByRow, withMarks } from "./cell-marks";
import { judgementMark } from "./judgement-mark";
import { computed } from "./live/computed-cell";
import { liveFacts } from "./live/live-facts";
import { liveForm } from "./live/live-form";
import { type LiveTaskCells, liveTask } from "./live/task-live";
import { oddByRow, withOddCells } from "./odd-cells";
import { freezeBelow, landscapePrint } from "./page";
import { frameOf, TASK_COLUMNS } from "./task-columns";

export const TASKS_TABLE = "tblNhiemVu";

const HEADERS = TASK_COLUMNS.map(({ column }) => column.header);

function taskRows(register: Register, marks: readonly CellMark[]): TableRow[] {
  const frame = frameOf(register.plan, register.subIndices, register.judgements);
  const odd = oddByRow(register.oddCells, "tasks");
  const marked = marksByRow(marks, TASKS_TABLE);
  const live = liveFacts(register);
  return register.plan.tasks.map((task, at) => {
    const shown = TASK_COLUMNS.map((column) => column.show(task, frame));
    const cells =
      live === null ? shown : withFormulas(shown, liveTask(task, frame.judgementOf(task.id), { live, register }));
    return withMarks(withOddCells(cells, HEADERS, odd.get(task.id) ?? []), HEADERS, marked.get(at));
  });
}

/** State and reason as formulas, where a formula can know them. */
function withFormulas(cells: readonly TableCell[], formulas: LiveTaskCells | null): TableCell[] {
  if (formulas === null) return [...cells];
  return HEADERS.map((header, at) => {
    if (header === "Trạng thái") return computed(formulas.status);
    return header === "Lý do" ? computed(formulas.because) : (cells[at] ?? EMPTY);
  });
}

/**
 * Sheet `Nhiệm vụ`: one row a task, `marks` are what the checks have to say about
 * visible cells; they go when the next check finds nothing there.
 */
export function describeTasksSheet(register: Register, marks: readonly CellMark[] = []): SheetDescription {
  const live = liveFacts(register);
  const rows = taskRows(register, marks);
  const { title, number } = register.plan.plan;
  return {
    key: "tasks",
    name: "Nhiệm vụ",
    blocks: [
      { kind: "title", level: 1, text: "Sổ theo dõi nhiệm vụ" },
      {
        kind: "note",
        text:
          [number === null ? null : `Kế hoạch số ${number}`, title].filter((part) => part !== null).join(" – ") ||
          "Kế hoạch",
      },
      ...judgementMark(
        register.decisions,
        "Trạng thái của nhiệm vụ là trạng thái đáng lo nhất của các đơn vị được giao.",
      ),
      ...(live === null ? [] : [liveForm(live)]),
      {
        kind: "table",
        name: TASKS_TABLE,
        columns: TASK_COLUMNS.map((column) => column.column),
        rows,
        paint: [
          { kind: "text-equals", column: "Loại thời hạn", text: "Không đọc được", role: "severity-error" },
          { kind: "text-equals", column: "Loại thời hạn", text: "Có điều kiện", role: "severity-warning" },
          {
            kind: "formula",
            formula: 'AND([@Nhiệm vụ]<>"",[@Cơ quan chủ trì]="")',
            role: "severity-error",
            column: "Cơ quan chủ trì",
          },
        ],
      },
    ],
    freeze: freezeBelow(TASKS_TABLE, 1),
    print: landscapePrint(TASKS_TABLE),
  };
}

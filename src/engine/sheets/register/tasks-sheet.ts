import type { Register } from "../../model/register";
import { textCell } from "../../workbook/cells";
import type { SheetDescription } from "../../workbook/description";
import type { TableRow } from "../../workbook/table-block";
import { judgementMark } from "./judgement-mark";
import { freezeBelow, landscapePrint } from "./page";
import { frameOf, TASK_COLUMNS } from "./task-columns";

export const TASKS_TABLE = "tblNhiemVu";

/** Sheet `Nhiệm vụ`: one row a task, columns that people added kept at the right. */
export function describeTasksSheet(register: Register): SheetDescription {
  const frame = frameOf(register.plan, register.subIndices, register.judgements);
  const extra = register.extraColumns;
  const rows: TableRow[] = register.plan.tasks.map((task) => [
    ...TASK_COLUMNS.map((column) => column.show(task, frame)),
    ...extra.headers.map((_, at) => textCell(extra.rows[task.id]?.[at] ?? null)),
  ]);
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
      {
        kind: "table",
        name: TASKS_TABLE,
        columns: [
          ...TASK_COLUMNS.map((column) => column.column),
          ...extra.headers.map((header) => ({ header, width: 18, kind: "text" as const, input: true })),
        ],
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

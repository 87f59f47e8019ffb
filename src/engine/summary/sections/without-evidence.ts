import { gathered } from "../../gathered";
import { textCell } from "../../workbook/cells";
import type { TableBlock } from "../../workbook/table-block";
import { answersWithoutEvidence } from "../figures/evidence";
import { countWithoutEvidence } from "../formulas/evidence-formula";
import { computed } from "../formulas/register-formulas";
import { figureColumn, NUMBER_COLUMN, sumsOf, taskCodeCell, textColumn } from "../grid";
import type { Quarter } from "../quarter";
import { countText, namesText } from "../words";
import { nothingToSay, type Section } from "./section-kind";

const EVIDENCE_TABLE = "tblThieuMinhChung";

export interface EvidenceFigures {
  /** Answers that claim a result without evidence. */
  readonly answers: number;
  readonly tasks: readonly {
    readonly id: string;
    readonly row: number | null;
    readonly text: string;
    readonly answers: number;
    readonly bodies: readonly string[];
  }[];
}

const NOTHING = "Mọi kết quả báo cáo trong kỳ đều có minh chứng, hoặc trong kỳ chưa có kết quả nào được báo cáo.";

/** Results without evidence, one row a task, most answers first. */
export const evidenceSection: Section<EvidenceFigures> = {
  id: "without-evidence",
  title: "Kết quả chưa có minh chứng",

  figures(quarter) {
    const answers = answersWithoutEvidence(quarter);
    const places = new Map(quarter.plan.tasks.map((task, at) => [task.id, { row: at + 1, text: task.text }]));
    const tasks = [...gathered(answers, ({ value }) => value.task)].map(([id, group]) => ({
      id,
      row: places.get(id)?.row ?? null,
      text: places.get(id)?.text ?? "",
      answers: group.length,
      bodies: group.map(({ value }) => value.body),
    }));
    return { answers: answers.length, tasks: tasks.sort((one, other) => other.answers - one.answers) };
  },

  describe({ tasks }, quarter) {
    if (tasks.length === 0) return nothingToSay(NOTHING).blocks;
    return [tableOf(tasks, quarter)];
  },

  report({ answers, tasks }) {
    if (tasks.length === 0) return nothingToSay(NOTHING).report;
    return [
      {
        kind: "paragraph",
        text: `Có ${countText(answers)} kết quả thuộc ${countText(tasks.length)} nhiệm vụ được báo cáo nhưng chưa kèm minh chứng; đề nghị các đơn vị bổ sung.`,
      },
    ];
  },
};

function tableOf(tasks: EvidenceFigures["tasks"], quarter: Quarter): TableBlock {
  return {
    kind: "table",
    name: EVIDENCE_TABLE,
    excel: false,
    columns: [
      NUMBER_COLUMN,
      textColumn("Nhiệm vụ", 6),
      textColumn("Đơn vị", 6),
      figureColumn("Số báo cáo"),
      textColumn("Mã nhiệm vụ", 2),
    ],
    rows: tasks.map(({ id, row, text, answers, bodies }, at) => [
      textCell(String(at + 1)),
      textCell(text),
      textCell(namesText(bodies, 4)),
      computed(quarter, countWithoutEvidence(quarter, [["Mã nhiệm vụ", "[@Mã nhiệm vụ]"]]), answers),
      taskCodeCell(id, row),
    ]),
    totals: sumsOf(["Số báo cáo"]),
  };
}

import { STATUS_LABELS } from "../../sheets/labels";
import { dateCell, EMPTY, formulaCell, numberCell, textCell } from "../../workbook/cells";
import type { TableBlock } from "../../workbook/table-block";
import { LATE_BUCKETS, NO_DAY_BUCKET, type OverdueTask, overdueTasks } from "../figures/late-days";
import { BLANK, type Criterion, computed, countRows, dayExpression, quoted } from "../formulas/register-formulas";
import { figureColumn, NUMBER_COLUMN, sumsOf, taskCodeCell, textColumn } from "../grid";
import type { Quarter } from "../quarter";
import { countText, dayText, namesText } from "../words";
import { nothingToSay, type Section } from "./section-kind";

const OVERDUE_TABLE = "tblQuaHan";
const BUCKET_TABLE = "tblQuaHanTheoNgay";

export interface OverdueFigures {
  readonly buckets: readonly { readonly label: string; readonly count: number }[];
  readonly tasks: readonly {
    readonly id: string;
    readonly row: number;
    readonly text: string;
    readonly subIndex: string;
    readonly due: string | null;
    readonly daysLate: number | null;
    readonly bucket: string;
    readonly bodies: readonly string[];
  }[];
}

const NOTHING = "Không có nhiệm vụ nào quá hạn.";
const LABELS = [...LATE_BUCKETS.map(({ label }) => label), NO_DAY_BUCKET];

/** Tasks past their day, the latest first, and how many are late by how much. */
export const overdueSection: Section<OverdueFigures> = {
  id: "overdue-tasks",
  title: "Nhiệm vụ quá hạn",

  figures(quarter) {
    const tasks = overdueTasks(quarter);
    const count = (label: string): number => tasks.filter(({ bucket }) => bucket === label).length;
    return { buckets: LABELS.map((label) => ({ label, count: count(label) })), tasks: tasks.map(shown) };
  },

  describe({ buckets, tasks }, quarter) {
    if (tasks.length === 0) return nothingToSay(NOTHING).blocks;
    return [bucketTable(buckets, quarter), { kind: "spacer" }, listTable(tasks, quarter)];
  },

  report({ buckets, tasks }) {
    if (tasks.length === 0) return nothingToSay(NOTHING).report;
    const filled = buckets.filter(({ count }) => count > 0);
    return [
      {
        kind: "paragraph",
        text: `Có ${countText(tasks.length)} nhiệm vụ quá hạn: ${filled.map(({ label, count }) => `${countText(count)} nhiệm vụ ${label.toLocaleLowerCase("vi")}`).join("; ")}.`,
      },
      {
        kind: "table",
        caption: "Danh sách nhiệm vụ quá hạn",
        columns: [
          { header: "TT", share: 6, align: "center" },
          { header: "Nhiệm vụ", share: 44, align: "left" },
          { header: "Đơn vị", share: 26, align: "left" },
          { header: "Hạn", share: 13, align: "center" },
          { header: "Số ngày quá hạn", share: 11, align: "center" },
        ],
        rows: tasks.map(({ text, bodies, due, daysLate }, at) => [
          String(at + 1),
          text,
          namesText(bodies),
          dayText(due),
          daysLate === null ? "–" : countText(daysLate),
        ]),
      },
    ];
  },
};

const shown = ({
  value,
  row,
  subIndex,
  daysLate,
  bucket,
  overdueBodies,
}: OverdueTask): OverdueFigures["tasks"][number] => ({
  id: value.id,
  row,
  text: value.text,
  subIndex,
  due: value.timing.due,
  daysLate,
  bucket,
  bodies: overdueBodies.length > 0 ? overdueBodies : value.leadBodies,
});

/** From so many days late to so many: both ends as days of the calendar. */
function bucketCriteria(label: string, { asOf }: Quarter): Criterion[] {
  const bucket = LATE_BUCKETS.find((one) => one.label === label);
  if (bucket === undefined) return [["Hạn hoàn thành", BLANK]];
  const today = dayExpression(asOf);
  const latest: Criterion = ["Hạn hoàn thành", `"<="&${today}-${bucket.from}`];
  return bucket.to === null ? [latest] : [latest, ["Hạn hoàn thành", `">="&${today}-${bucket.to}`]];
}

function bucketTable(buckets: OverdueFigures["buckets"], quarter: Quarter): TableBlock {
  const overdue: Criterion = ["Trạng thái", quoted(STATUS_LABELS.of("overdue"))];
  return {
    kind: "table",
    name: BUCKET_TABLE,
    excel: false,
    columns: [NUMBER_COLUMN, textColumn("Số ngày quá hạn"), figureColumn("Số nhiệm vụ")],
    rows: buckets.map(({ label, count }, at) => [
      textCell(String(at + 1)),
      textCell(label),
      computed(quarter, countRows("tblNhiemVu", [overdue, ...bucketCriteria(label, quarter)]), count),
    ]),
    totals: sumsOf(["Số nhiệm vụ"]),
  };
}

function listTable(tasks: OverdueFigures["tasks"], { asOf }: Quarter): TableBlock {
  return {
    kind: "table",
    name: OVERDUE_TABLE,
    excel: false,
    columns: [
      NUMBER_COLUMN,
      textColumn("Nhiệm vụ", 5),
      textColumn("Đơn vị quá hạn", 4),
      figureColumn("Hạn hoàn thành", "date", 2),
      figureColumn("Số ngày"),
      textColumn("Mã nhiệm vụ", 3),
    ],
    rows: tasks.map(({ id, row, text, bodies, due, daysLate }, at) => [
      textCell(String(at + 1)),
      textCell(text),
      textCell(namesText(bodies)),
      dateCell(due),
      daysLate === null ? EMPTY : formulaCell(`${dayExpression(asOf)}-[@Hạn hoàn thành]`, numberCell(daysLate)),
      taskCodeCell(id, row),
    ]),
    paint: [{ kind: "formula", formula: "[@Số ngày]>90", role: "tone-late", column: "Số ngày" }],
  };
}

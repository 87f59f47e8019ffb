import { BODY_TABLE, MISSING, REPORTED } from "../../../summary/body-table";
import type { LeadersFigures } from "../../../summary/leaders/leaders-figures";
import { TIER_TABLE } from "../../../summary/tier-table";
import type { SimpleBlock } from "../../../workbook/blocks";
import { type CellValue, formulaCell, numberCell, textCell } from "../../../workbook/cells";
import { CHART_ROWS, figureColumn, nameColumn, type PagePart, TILE_SPAN, tile, tracedCell } from "./page-part";

const MOST = 7;

/** Who has not reported. */
export const reportingPart: PagePart = ({ reporting, debtors }) => {
  const { silent, partial, full } = reporting;
  const title: SimpleBlock = { kind: "title", level: 3, text: "2. Ai chưa báo cáo?" };
  if (silent.value + partial.value + full.value === 0)
    return [title, { kind: "note", text: "Trong kỳ không có đơn vị nào phải báo cáo." }];
  const counted = (criteria: string, value: number): CellValue =>
    formulaCell(`COUNTIFS(${criteria})`, numberCell(value));
  const [came, lacks] = [`${BODY_TABLE}[${REPORTED}]`, `${BODY_TABLE}[${MISSING}]`];
  return [
    title,
    {
      kind: "key-figures",
      span: TILE_SPAN,
      figures: [
        tile("✗ Đơn vị chưa gửi báo cáo", silent, counted(`${came},0`, silent.value), "tone-late"),
        tile("◐ Gửi còn thiếu", partial, counted(`${came},">0",${lacks},">0"`, partial.value), "tone-unclear"),
        tile("✓ Đã gửi đủ", full, counted(`${came},">0",${lacks},0`, full.value), "tone-done"),
      ],
    },
    ...debtorBlocks(debtors),
    { kind: "spacer" },
    {
      kind: "chart",
      chart: "bar",
      title: "Báo cáo còn thiếu theo loại đơn vị",
      table: TIER_TABLE,
      categories: "Loại đơn vị",
      series: [{ column: "Thiếu", role: "tone-late" }],
      rows: CHART_ROWS,
      description: `Đơn vị chưa gửi: ${silent.value}; gửi còn thiếu: ${partial.value}; đã gửi đủ: ${full.value}.`,
    },
  ];
};

function debtorBlocks(debtors: LeadersFigures["debtors"]): SimpleBlock[] {
  if (debtors.length === 0) return [{ kind: "note", text: "✓ Mọi đơn vị đã gửi đủ báo cáo." }];
  const rest = debtors.length - MOST;
  return [
    {
      kind: "table",
      name: "tblLanhDaoDonVi",
      excel: false,
      // Names of bodies are long: they get every column that the two short ones leave.
      columns: [nameColumn("Đơn vị"), figureColumn("Thiếu (báo cáo)"), figureColumn("Đã gửi", "text")],
      rows: debtors.slice(0, MOST).map((one) => [
        textCell(one.body),
        tracedCell(
          one,
          formulaCell(`SUMIFS(${BODY_TABLE}[${MISSING}],${BODY_TABLE}[Đơn vị],[@Đơn vị])`, numberCell(one.value)),
        ),
        {
          kind: "decorated",
          value: textCell(one.isSilent ? "✗ Chưa" : "◐ Thiếu"),
          role: one.isSilent ? "tone-late" : "tone-unclear",
        },
      ]),
    },
    ...(rest > 0 ? [{ kind: "note" as const, text: `Còn các đơn vị khác trong Phụ lục tổng hợp, phần 4.` }] : []),
  ];
}

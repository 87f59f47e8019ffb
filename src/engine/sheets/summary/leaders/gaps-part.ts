import { GAP_TABLE } from "../../../summary/gap-table";
import type { LeadersFigures } from "../../../summary/leaders/leaders-figures";
import type { SimpleBlock } from "../../../workbook/blocks";
import { type CellValue, formulaCell, numberCell, textCell } from "../../../workbook/cells";
import { CHART_ROWS, figureColumn, nameColumn, type PagePart, TILE_SPAN, tile } from "./page-part";

const TABLE = "tblLanhDaoChiSo";
const MOST = 5;

/** Which sub-index is furthest from its target. */
export const gapsPart: PagePart = ({ gaps, furthest }) => {
  const title: SimpleBlock = { kind: "title", level: 3, text: "3. Chỉ số nào xa mục tiêu nhất?" };
  const { short, met, unknown } = gaps;
  if (short.value + met.value + unknown.value === 0)
    return [title, { kind: "note", text: "Kế hoạch không đặt mục tiêu điểm số." }];
  const counted = (sign: string, value: number): CellValue =>
    formulaCell(`COUNTIFS(${GAP_TABLE}[Đánh giá],"${sign}*")`, numberCell(value));
  return [
    title,
    {
      kind: "key-figures",
      span: TILE_SPAN,
      figures: [
        tile("▼ Mục tiêu chưa đạt", short, counted("▼", short.value), "tone-bad"),
        tile("✓ Đã đạt", met, counted("✓", met.value), "tone-good"),
        tile("– Không tính được", unknown, counted("–", unknown.value), "tone-unclear"),
      ],
    },
    ...furthestBlocks(furthest),
  ];
};

function furthestBlocks(furthest: LeadersFigures["furthest"]): SimpleBlock[] {
  if (furthest.length === 0)
    return [{ kind: "note", text: "Không có chỉ số thành phần nào tính được là chưa đạt mục tiêu." }];
  const shown = furthest.slice(0, MOST);
  return [
    {
      kind: "table",
      name: TABLE,
      excel: false,
      columns: [
        nameColumn("Chỉ số thành phần"),
        { ...figureColumn("Còn thiếu (điểm)", "number"), numberFormat: "points" },
        { ...figureColumn("Điểm mới nhất", "number"), numberFormat: "points" },
      ],
      rows: shown.map((gap) => [
        textCell(gap.unit === "" ? gap.name : `${gap.name} – ${gap.unit}`),
        {
          kind: "decorated",
          value: formulaCell(`INDEX(${GAP_TABLE}[Còn thiếu (cận dưới)],${gap.place})`, rounded(gap.gap)),
          link: { kind: "table-row", table: GAP_TABLE, row: gap.place, column: "Còn thiếu (cận dưới)" },
        },
        {
          kind: "decorated",
          value: formulaCell(`INDEX(${GAP_TABLE}[Điểm mới nhất],${gap.place})`, numberCell(gap.latest?.score ?? null)),
          link: { kind: "table-row", table: GAP_TABLE, row: gap.place, column: "Điểm mới nhất" },
        },
      ]),
    },
    { kind: "spacer" },
    {
      kind: "chart",
      chart: "bar",
      title: "Điểm còn thiếu so với cận dưới của mục tiêu",
      table: TABLE,
      categories: "Chỉ số thành phần",
      series: [{ column: "Còn thiếu (điểm)", role: "tone-bad" }],
      rows: CHART_ROWS,
      description: shown.map(({ name, gap }) => `${name}: ${gap ?? ""}`).join("; "),
    },
  ];
}

const rounded = (gap: number | null) => numberCell(gap === null ? null : Math.round(gap * 10_000) / 10_000);

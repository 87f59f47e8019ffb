import { type CellValue, EMPTY, formulaCell, numberCell, textCell } from "../../workbook/cells";
import type { StyleRole } from "../../workbook/style-roles";
import type { TableBlock, TableRow } from "../../workbook/table-block";
import { furthestFromTarget, type GapRow, type GapStanding, gapRows, gapVerdict } from "../figures/gap-rows";
import { GAP_TABLE } from "../gap-table";
import { figureColumn, NUMBER_COLUMN, textColumn } from "../grid";
import type { ReportPart } from "../report/report-document";
import { pointsText } from "../words";
import { nothingToSay, type Section } from "./section-kind";

export interface GapFigures {
  readonly rows: readonly GapRow[];
  readonly computable: number;
}

const NOTHING = "Kế hoạch không đặt mục tiêu điểm số, nên không có khoảng cách để tính.";

/** How far each sub-index is from its target, in index points; what cannot be computed says why. */
export const gapSection: Section<GapFigures> = {
  id: "score-gaps",
  title: "Khoảng cách tới mục tiêu điểm số",

  figures(quarter) {
    const rows = gapRows(quarter);
    return { rows, computable: rows.filter(({ computable }) => computable).length };
  },

  describe({ rows }) {
    if (rows.length === 0) return nothingToSay(NOTHING).blocks;
    return [
      {
        kind: "note",
        text: "Điểm còn thiếu = cận dưới (cận trên) của mục tiêu trừ điểm mới nhất; số dương là chưa đạt. Mục tiêu một giá trị chỉ có cận dưới.",
      },
      tableOf(rows),
      ...sourcesOf(rows).map((text, at) => ({ kind: "note" as const, text: `(${at + 1}) Điểm lấy từ ${text}.` })),
    ];
  },

  report({ rows, computable }) {
    if (rows.length === 0) return nothingToSay(NOTHING).report;
    const [furthest] = furthestFromTarget(rows);
    const text =
      `Trong ${rows.length} mục tiêu, ${computable} mục tiêu tính được khoảng cách.` +
      (furthest === undefined
        ? ""
        : ` Chỉ số thành phần xa mục tiêu nhất là ${furthest.name}${furthest.unit === "" ? "" : ` (${furthest.unit})`}, còn thiếu ${pointsText(furthest.gap)} điểm.`);
    return [{ kind: "paragraph", text }, reportTable(rows)];
  },
};

function reportTable(rows: readonly GapRow[]): ReportPart {
  return {
    kind: "table",
    caption: "Khoảng cách tới mục tiêu",
    columns: [
      { header: "Chỉ số", share: 32, align: "left" },
      { header: "Đơn vị", share: 17, align: "left" },
      { header: "Điểm mới nhất", share: 11, align: "center" },
      { header: "Mục tiêu", share: 14, align: "center" },
      { header: "Đánh giá", share: 26, align: "left" },
    ],
    rows: rows.map((row) => [
      row.name,
      row.unit,
      pointsText(row.latest?.score ?? null),
      bandText(row),
      gapVerdict(row).text,
    ]),
  };
}

const bandText = ({ target: { from, to } }: GapRow): string =>
  from === null && to === null ? "–" : to === null ? pointsText(from) : `${pointsText(from)}–${pointsText(to)}`;

const POINTS = ["Điểm gốc", "Điểm mới nhất", "Mục tiêu từ", "Mục tiêu đến"] as const;
const SHORT = ["Còn thiếu (cận dưới)", "Còn thiếu (cận trên)"] as const;
const RANKS = ["Hạng mới nhất", "Hạng mục tiêu"] as const;

function tableOf(rows: readonly GapRow[]): TableBlock {
  return {
    kind: "table",
    name: GAP_TABLE,
    excel: false,
    columns: [
      NUMBER_COLUMN,
      textColumn("Chỉ số"),
      textColumn("Đánh giá"),
      textColumn("Đơn vị", 2),
      { ...figureColumn("Năm gốc"), numberFormat: "year" },
      ...POINTS.map((header) => ({ ...figureColumn(header, "number"), numberFormat: "points" as const })),
      ...SHORT.map((header) => ({ ...figureColumn(header, "number"), numberFormat: "signed" as const })),
      ...RANKS.map((header) => figureColumn(header)),
      { ...textColumn("Ghi chú"), align: "center" },
    ],
    rows: rows.map((row, at) => rowOf(row, at, sourcesOf(rows))),
  };
}

/** Scores have at most two decimals, means of two of them three: beyond the fourth there is only the rounding of machines. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
const difference = (minuend: string, subtrahend: string, value: number | null): CellValue =>
  value === null ? EMPTY : formulaCell(`ROUND([@${minuend}]-[@${subtrahend}],4)`, numberCell(rounded(value)));

function rowOf(row: GapRow, at: number, sources: readonly string[]): TableRow {
  const { text, standing } = gapVerdict(row);
  const { baseline, latest, target } = row;
  return [
    textCell(String(at + 1)),
    textCell(row.name),
    { kind: "decorated", value: textCell(text), role: TONES[standing] },
    textCell(row.unit),
    numberCell(baseline?.year ?? null),
    ...[baseline, latest].map((known) => numberCell(known?.score ?? null)),
    ...[target.from, target.to].map(numberCell),
    difference(POINTS[2], POINTS[1], row.gap),
    difference(POINTS[3], POINTS[1], target.to === null ? null : row.gapToUpper),
    ...[latest?.rank ?? null, worstRank(row)].map(numberCell),
    textCell(sourceOfScore(row) === null ? null : `(${sources.indexOf(sourceOfScore(row) ?? "") + 1})`),
  ];
}

const TONES: Readonly<Record<GapStanding, StyleRole>> = {
  met: "tone-good",
  short: "tone-bad",
  unknown: "tone-unclear",
};

/** The worst rank that still meets the target. */
const worstRank = ({ target: { rankFrom, rankTo } }: GapRow): number | null => rankTo ?? rankFrom;

const sourceOfScore = ({ latest, baseline }: GapRow): string | null => latest?.via ?? baseline?.via ?? null;

/** Where scores came from that are not the sub-index's own, each once: the notes below the table. */
const sourcesOf = (rows: readonly GapRow[]): string[] => [
  ...new Set(rows.map(sourceOfScore).filter((source) => source !== null)),
];

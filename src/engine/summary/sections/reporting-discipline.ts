import { gathered } from "../../gathered";
import type { CellValue } from "../../workbook/cells";
import { formulaCell, numberCell, textCell } from "../../workbook/cells";
import type { TableBlock } from "../../workbook/table-block";
import { BODY_TABLE, MISSING, NOBODY_REPORTS, ON_TIME, REPORTED, TIER } from "../body-table";
import { type BodyResult, bodyResults } from "../figures/body-results";
import { ASSIGNED } from "../formulas/result-formulas";
import { figureColumn, NUMBER_COLUMN, sumsOf, textColumn } from "../grid";
import { kindLabel } from "../kind-labels";
import { reportDueOf } from "../quarter";
import { TIER_TABLE } from "../tier-table";
import { countText, dayText, namesText, shareText } from "../words";
import { nothingToSay, type Section } from "./section-kind";

export interface TierDiscipline {
  readonly tier: string;
  readonly bodies: number;
  readonly expected: number;
  readonly reported: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
  /** Bodies of which nothing came. */
  readonly silent: number;
}

export interface DisciplineFigures {
  readonly reportDue: string | null;
  readonly tiers: readonly TierDiscipline[];
  readonly total: TierDiscipline;
  readonly silentBodies: readonly string[];
  /** Something came, something is missing. */
  readonly partialBodies: readonly string[];
  /** Something came on R(P) or later. */
  readonly lateBodies: readonly string[];
}

/** Who reported and who did not, by kind of body. */
export const disciplineSection: Section<DisciplineFigures> = {
  id: "reporting-discipline",
  title: "Kỷ luật báo cáo",

  figures(quarter) {
    const bodies = bodyResults(quarter);
    const names = (chosen: readonly BodyResult[]): string[] => chosen.map(({ body }) => body);
    return {
      reportDue: reportDueOf(quarter),
      tiers: [...gathered(bodies, ({ kind }) => kindLabel(kind))].map(([tier, rows]) => disciplineOf(tier, rows)),
      total: disciplineOf("Tổng số", bodies),
      silentBodies: names(bodies.filter(({ reported }) => reported === 0)),
      partialBodies: names(bodies.filter(({ reported, missing }) => reported > 0 && missing > 0)),
      lateBodies: names(bodies.filter(({ reported, onTime }) => reported > onTime)),
    };
  },

  describe({ tiers }) {
    return tiers.length === 0 ? nothingToSay(NOBODY_REPORTS).blocks : [tableOf(tiers)];
  },

  report({ tiers, total, reportDue, silentBodies, partialBodies, lateBodies }) {
    if (tiers.length === 0) return nothingToSay(NOBODY_REPORTS).report;
    const day = reportDue === null ? "" : ` (báo cáo gửi từ ngày ${dayText(reportDue)} trở đi là chậm)`;
    const rows = [...tiers, total];
    const list = (label: string, names: readonly string[]) =>
      names.length === 0
        ? []
        : [{ kind: "item" as const, text: `${label} (${countText(names.length)}): ${namesText(names, 30)}.` }];
    return [
      {
        kind: "paragraph",
        text: `Trong ${countText(total.bodies)} đơn vị phải báo cáo${day}, ${countText(total.bodies - total.silent)} đơn vị đã gửi báo cáo, ${countText(total.silent)} đơn vị chưa gửi.`,
      },
      {
        kind: "table",
        caption: "Tình hình gửi báo cáo theo loại đơn vị",
        columns: [
          { header: "Loại đơn vị", share: 30, align: "left" },
          ...["Số đơn vị", "Phải báo cáo", "Đã báo cáo", "Đúng hạn", "Chậm", "Thiếu", "Tỷ lệ"].map((header) => ({
            header,
            share: 10,
            align: "center" as const,
          })),
        ],
        rows: rows.map((row) => [
          row.tier,
          ...[row.bodies, row.expected, row.reported, row.onTime, row.late, row.missing].map(countText),
          shareText(row.expected === 0 ? 0 : Math.min(1, row.reported / row.expected)),
        ]),
        hasTotal: true,
      },
      ...list("Đơn vị chưa gửi báo cáo", silentBodies),
      ...list("Đơn vị báo cáo còn thiếu nhiệm vụ", partialBodies),
      ...list("Đơn vị gửi báo cáo chậm", lateBodies),
    ];
  },
};

function disciplineOf(tier: string, rows: readonly BodyResult[]): TierDiscipline {
  const sum = (of: (row: BodyResult) => number): number => rows.reduce((so, row) => so + of(row), 0);
  const [reported, onTime] = [sum((row) => row.reported), sum((row) => row.onTime)];
  return {
    tier,
    bodies: rows.length,
    expected: sum((row) => row.assigned),
    reported,
    onTime,
    late: reported - onTime,
    missing: sum((row) => row.missing),
    silent: rows.filter((row) => row.reported === 0).length,
  };
}

const COUNTED = ["Số đơn vị", "Phải báo cáo", "Đã báo cáo", "Đúng hạn", "Chậm", "Thiếu", "Đơn vị chưa gửi"] as const;

/** The tiers are sums of the table by body, whose cells count in the register. */
function tableOf(tiers: readonly TierDiscipline[]): TableBlock {
  const tier = `${BODY_TABLE}[${TIER}],[@Loại đơn vị]`;
  const sum = (column: string): string => `SUMIFS(${BODY_TABLE}[${column}],${tier})`;
  const cell = (formula: string, expected: number): CellValue => formulaCell(formula, numberCell(expected));
  return {
    kind: "table",
    name: TIER_TABLE,
    excel: false,
    columns: [
      NUMBER_COLUMN,
      textColumn("Loại đơn vị", 2),
      ...COUNTED.map((header) => figureColumn(header)),
      figureColumn("Tỷ lệ", "percent"),
    ],
    rows: tiers.map((row, at) => [
      textCell(String(at + 1)),
      textCell(row.tier),
      cell(`COUNTIFS(${tier})`, row.bodies),
      cell(sum(ASSIGNED), row.expected),
      cell(sum(REPORTED), row.reported),
      cell(sum(ON_TIME), row.onTime),
      cell("[@Đã báo cáo]-[@Đúng hạn]", row.late),
      cell(sum(MISSING), row.missing),
      cell(`COUNTIFS(${tier},${BODY_TABLE}[${REPORTED}],0)`, row.silent),
      cell("MIN(1,[@Đã báo cáo]/[@Phải báo cáo])", Math.min(1, row.reported / row.expected)),
    ]),
    totals: sumsOf(COUNTED),
  };
}

import { asOfficeDate } from "../../calendar/calendar-date";
import { ownEntry } from "../../own-entry";
import { periodLabel, periodOf } from "../../periods/period";
import { type Measure, type Measures, shareOf } from "../../returns/completeness";
import type { BodyReporting, ReportingState } from "../../returns/reporting-state";
import { withComma } from "../../text/decimal-comma";
import type { Block, KeyFigure } from "../../workbook/blocks";
import { type CellValue, formulaCell, numberCell, type PlainValue, textCell } from "../../workbook/cells";
import type { SheetDescription } from "../../workbook/description";
import type { TableBlock, TableColumn } from "../../workbook/table-block";
import { joinNames } from "../labels";
import { bodyKindLabel } from "./body-columns";
import { landscapePrint } from "./page";

export const REPORTING_TABLE = "tblTinhHinh";
export const TIERS_TABLE = "tblTinhHinhLoai";
export const HISTORY_TABLE = "tblTinhHinhKy";
const WIDTH = 13;

const COUNTS: readonly (readonly [Measure, string])[] = [
  ["expected", "Phải báo cáo"],
  ["reported", "Đã báo cáo"],
  ["onTime", "Đúng hạn"],
  ["complete", "Đầy đủ"],
  ["valid", "Hợp lệ"],
];
const SHARES: readonly (readonly [Exclude<Measure, "expected">, string, string])[] = [
  ["reported", "Tỷ lệ báo cáo", "Đã báo cáo"],
  ["onTime", "Tỷ lệ đúng hạn", "Đúng hạn"],
  ["complete", "Tỷ lệ đầy đủ", "Đầy đủ"],
  ["valid", "Tỷ lệ hợp lệ", "Hợp lệ"],
];

/** Sheet `Tình hình báo cáo`: the five measures in all, by kind of body and by body, with the words of a reminder. */
export function describeReportingSheet(state: ReportingState): SheetDescription {
  return {
    key: "reporting",
    name: "Tình hình báo cáo",
    columns: WIDTH,
    blocks: [
      { kind: "title", level: 1, text: `TÌNH HÌNH BÁO CÁO ${periodLabel(state.period).toLocaleUpperCase("vi")}` },
      { kind: "note", text: remarkOf(state) },
      { kind: "key-figures", figures: figuresOf(state.total), span: 2 },
      { kind: "spacer" },
      { kind: "title", level: 3, text: "Theo loại đơn vị" },
      tiersTable(state),
      { kind: "spacer" },
      { kind: "title", level: 3, text: "Theo đơn vị" },
      bodiesTable(state),
      ...historyBlocks(state),
    ],
    freeze: { columns: 1 },
    print: { ...landscapePrint(REPORTING_TABLE), onlyContent: true },
  };
}

function remarkOf({ asOf, reportDue }: ReportingState): string {
  const due = reportDue === null ? "" : ` Báo cáo gửi từ ngày ${asOfficeDate(reportDue)} là chậm.`;
  return `Tính đến ngày ${asOfficeDate(asOf)}.${due} Đầy đủ: không thiếu mục nào theo tiến độ đã chọn. Hợp lệ: đầy đủ và các mục không mâu thuẫn nhau (“Tự kiểm tra” ghi “Đạt”). Tỷ lệ tính trên số phải báo cáo.`;
}

function figuresOf(total: Measures): KeyFigure[] {
  return COUNTS.map(([measure, label]) => ({
    label: measure === "expected" ? label : `${label} (${percentText(shareOf(total, measure))})`,
    value: numberCell(total[measure]),
    numberFormat: "integer",
  }));
}

const percentText = (share: number | null): string =>
  share === null ? "–" : `${withComma(Math.round(share * 1000) / 10)}%`;

const countColumns = (): TableColumn[] => COUNTS.map(([, header]) => ({ header, width: 10, kind: "integer" }));
const shareColumns = (): TableColumn[] =>
  SHARES.map(([, header]) => ({ header, width: 10, kind: "percent", role: "computed" }));

const measureCells = (measures: Measures): CellValue[] => [
  ...COUNTS.map(([measure]) => numberCell(measures[measure])),
  ...SHARES.map(([measure, , count]) =>
    formulaCell(`IF([@[Phải báo cáo]]=0,"",[@[${count}]]/[@[Phải báo cáo]])`, shareCell(shareOf(measures, measure))),
  ),
];

const shareCell = (share: number | null): PlainValue =>
  share === null ? { kind: "text", text: "" } : numberCell(share);

const SUMS = Object.fromEntries(COUNTS.map(([, header]) => [header, "sum" as const]));

const TIER_COLUMNS: readonly TableColumn[] = [
  { header: "Loại", width: 34, kind: "text" },
  { header: "Số đơn vị", width: 20, kind: "integer" },
  ...countColumns(),
  ...shareColumns(),
];

const BODY_COLUMNS: readonly TableColumn[] = [
  { header: "Đơn vị", width: 34, kind: "text" },
  { header: "Loại", width: 20, kind: "text" },
  ...countColumns(),
  ...shareColumns(),
  { header: "Nhiệm vụ còn thiếu", width: 40, kind: "text" },
  {
    header: "Nội dung đôn đốc",
    width: 24,
    kind: "text",
    wrap: false,
    note: "Chọn ô rồi sao chép để gửi đơn vị.",
  },
];

export const TIER_HEADERS: readonly string[] = TIER_COLUMNS.map(({ header }) => header);
export const REPORTING_HEADERS: readonly string[] = BODY_COLUMNS.map(({ header }) => header);
/** "Đơn vị", and a column a period. */
export const isHistoryHeader = (header: string): boolean =>
  header === "Đơn vị" || /^(?:Quý I{1,3}\/|Năm )\d{4}$/.test(header) || periodOf(header) !== null;

const tiersTable = ({ tiers }: ReportingState): TableBlock => ({
  kind: "table",
  name: TIERS_TABLE,
  filter: false,
  columns: TIER_COLUMNS,
  rows: tiers.map((tier) => [textCell(bodyKindLabel(tier.kind)), numberCell(tier.bodies), ...measureCells(tier)]),
  totals: { label: "Cộng", functions: { "Số đơn vị": "sum", ...SUMS } },
});

const bodiesTable = ({ bodies }: ReportingState): TableBlock => ({
  kind: "table",
  name: REPORTING_TABLE,
  columns: BODY_COLUMNS,
  rows: bodies.map(bodyRow),
  totals: { label: "Cộng", functions: SUMS },
  paint: [
    { kind: "formula", column: "Đã báo cáo", formula: "[@[Đã báo cáo]]=0", role: "tone-late" },
    { kind: "formula", column: "Đã báo cáo", formula: "[@[Đã báo cáo]]<[@[Phải báo cáo]]", role: "severity-warning" },
    { kind: "formula", column: "Đã báo cáo", formula: "[@[Đã báo cáo]]=[@[Phải báo cáo]]", role: "tone-done" },
  ],
});

const bodyRow = (one: BodyReporting): CellValue[] => [
  textCell(one.body),
  textCell(bodyKindLabel(one.kind)),
  ...measureCells(one),
  textCell(one.missing.length === one.expected && one.expected > 0 ? "Tất cả" : joinNames(one.missing)),
  textCell(one.reminder),
];

/** The share reported, body by period; nothing as long as there is one period only. */
function historyBlocks({ bodies, periods }: ReportingState): Block[] {
  if (periods.length < 2) return [];
  return [
    { kind: "spacer" },
    { kind: "title", level: 3, text: "Tỷ lệ báo cáo qua các kỳ" },
    {
      kind: "table",
      name: HISTORY_TABLE,
      columns: [
        { header: "Đơn vị", width: 34, kind: "text" },
        ...periods.map((key): TableColumn => ({ header: headerOf(key), width: 10, kind: "percent" })),
      ],
      rows: bodies.map((one) => [
        textCell(one.body),
        ...periods.map((key) => numberCell(ownEntry(one.history, key) ?? null)),
      ]),
    },
  ];
}

function headerOf(key: string): string {
  const period = periodOf(key);
  return period === null ? key : periodLabel(period);
}

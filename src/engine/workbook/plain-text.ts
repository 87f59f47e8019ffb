import { areaAddress, cellAddress } from "./addresses";
import type { CellValue } from "./cells";
import type { PlainInputRule, PlainPaintRule, PlainRule, PlainSheet, PlainWorkbook } from "./plain";

/**
 * A plain workbook as text a person can read in a review: what stands in the cells row by row, then what the sheet can do.
 * Looks are left out. Empty cells inside a row are blank between bars.
 */
export const plainText = (workbook: PlainWorkbook): string =>
  [
    ...workbook.sheets.map(sheetText),
    ...workbook.names.filter((name) => !name.hidden).map((name) => `name ${name.name} = ${name.address}`),
    ...workbook.lowerings.map((lowering) => `lowered ${JSON.stringify(lowering)}`),
  ].join("\n");

function sheetText(sheet: PlainSheet): string {
  const shown = sheet.visibility === "visible" ? "" : `, ${sheet.visibility}`;
  return [
    `=== ${sheet.name} (${sheet.key}${shown}) ===`,
    ...rowTexts(sheet),
    ...sheet.merges.map((area) => `merge ${areaAddress(area)}`),
    ...sheet.tables.map(
      (table) => `table ${table.name} ${areaAddress(table.area)}${table.totalsRow ? " with totals" : ""}`,
    ),
    ...sheet.inputRules.map(ruleText),
    ...sheet.paintRules.map(paintText),
    ...sheet.links.map((link) => `link ${cellAddress(link.row, link.column)} → ${link.web ?? link.place ?? ""}`),
    ...sheet.notes.map((note) => `note ${cellAddress(note.row, note.column)}: ${note.text}`),
    ...sheet.charts.map((chart) => `${chart.kind} chart ${areaAddress(chart.area)}: ${chart.title}`),
    ...pageTexts(sheet),
  ].join("\n");
}

function rowTexts(sheet: PlainSheet): string[] {
  const rows = new Map<number, string[]>();
  for (const { row, column, value } of sheet.cells) {
    const texts = rows.get(row) ?? [];
    texts[column - 1] = valueText(value);
    rows.set(row, texts);
  }
  return [...rows].map(([row, texts]) => `${row} | ${Array.from(texts, (text) => text ?? "").join(" | ")}`.trimEnd());
}

/** "⏎" for a line break; formulas with what they are expected to give. */
export function valueText(value: CellValue): string {
  switch (value.kind) {
    case "text":
      return value.text.replace(/\n/g, "⏎");
    case "number":
      return String(value.number);
    case "date":
      return value.date;
    case "boolean":
      return value.boolean ? "TRUE" : "FALSE";
    case "formula":
      return `=${value.formula} → ${valueText(value.expected)}`;
    case "empty":
      return "";
  }
}

const ruleText = ({ area, rule, refuse }: PlainInputRule): string =>
  `input ${areaAddress(area)} ${conditionText(rule)} (${refuse})`;

function conditionText(rule: PlainRule): string {
  switch (rule.kind) {
    case "list":
      return `one of ${rule.values.join(", ")}`;
    case "list-at":
      return `one of ${rule.address}`;
    case "length":
      return `at most ${rule.max} characters`;
    default:
      return `${rule.kind} ${rule.from} … ${rule.to}`;
  }
}

const paintText = (rule: PlainPaintRule): string =>
  rule.kind === "bar"
    ? `bar ${areaAddress(rule.area)} ${rule.from} … ${rule.to}`
    : `paint ${areaAddress(rule.area)} where ${rule.formula}`;

function pageTexts({ freeze, print, protection }: PlainSheet): string[] {
  return [
    ...(freeze === null ? [] : [`freeze ${freeze.rows} rows, ${freeze.columns} columns`]),
    ...(print.repeatRows === null ? [] : [`repeat rows ${print.repeatRows.from} … ${print.repeatRows.to}`]),
    ...(protection === null ? [] : [`protected, allowed: ${protection.allow.join(", ") || "nothing"}`]),
  ];
}

import { quoteSheet } from "./addresses";
import { type CellValue, valueOf } from "./cells";
import type { PlainChart, PlainInputRule, PlainPaintRule, PlainSheet, PlainWorkbook } from "./plain";

/**
 * The same workbook under other tab names, by key: a person renamed a sheet of ours, and everything that points at it follows. Our own
 * references always quote the sheet, so that `'Nhiệm vụ'!` is found anywhere but inside a text literal.
 */
export function renameSheets(workbook: PlainWorkbook, names: ReadonlyMap<string, string>): PlainWorkbook {
  const changed = new Map(
    workbook.sheets.flatMap((sheet) => {
      const name = names.get(sheet.key);
      return name === undefined || name === sheet.name ? [] : [[quoteSheet(sheet.name), quoteSheet(name)] as const];
    }),
  );
  if (changed.size === 0) return workbook;
  const follow = (reference: string): string => followReferences(reference, changed);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => renamed(sheet, names.get(sheet.key) ?? sheet.name, follow)),
    names: workbook.names.map((each) => ({ ...each, address: follow(each.address) })),
  };
}

const QUOTED = /"(?:[^"]|"")*"|('(?:[^']|'')+')!/g;

const followReferences = (text: string, changed: ReadonlyMap<string, string>): string =>
  text.replace(QUOTED, (whole, sheet?: string) => {
    const name = sheet === undefined ? undefined : changed.get(sheet);
    return name === undefined ? whole : `${name}!`;
  });

type Follow = (reference: string) => string;

const renamed = (sheet: PlainSheet, name: string, follow: Follow): PlainSheet => ({
  ...sheet,
  name,
  cells: sheet.cells.map((cell) =>
    cell.value.kind === "formula" ? { ...cell, value: inCell(cell.value, follow) } : cell,
  ),
  inputRules: sheet.inputRules.map((rule) => inRule(rule, follow)),
  paintRules: sheet.paintRules.map((rule) => inPaint(rule, follow)),
  links: sheet.links.map((link) => ({ ...link, place: link.place === null ? null : follow(link.place) })),
  charts: sheet.charts.map((chart) => inChart(chart, follow)),
});

const inCell = (value: CellValue, follow: Follow): CellValue =>
  value.kind === "formula" ? { ...value, formula: follow(value.formula), expected: valueOf(value) } : value;

const inRule = (each: PlainInputRule, follow: Follow): PlainInputRule =>
  each.rule.kind === "list-at" ? { ...each, rule: { ...each.rule, address: follow(each.rule.address) } } : each;

const inPaint = (rule: PlainPaintRule, follow: Follow): PlainPaintRule =>
  rule.kind === "formula" ? { ...rule, formula: follow(rule.formula) } : rule;

const inChart = (chart: PlainChart, follow: Follow): PlainChart => ({
  ...chart,
  categories: follow(chart.categories),
  series: chart.series.map((series) => ({ ...series, values: follow(series.values) })),
});

import type { Drafts, PlacedTable } from "../canvas";
import type { PlainArea, PlainPaintRule } from "../plain";
import type { TablePaintRule } from "../table-block";
import { paintOf, seriesColour } from "../theme";
import { lowerFormula } from "./lower-formula";
import type { TableDirectory } from "./table-directory";

/** Every rule becomes a formula over an area (or a bar), because a formula can paint a whole row and all programs know it. */
export function lowerPaints(drafts: Drafts, tables: TableDirectory): PlainPaintRule[] {
  return drafts.paints.map(({ table, rule }) => lowerPaint(tables.named(table), rule, tables));
}

function lowerPaint(table: PlacedTable, rule: TablePaintRule, tables: TableDirectory): PlainPaintRule {
  if (rule.kind === "bar") {
    const colour = seriesColour(rule.role, 1);
    return { kind: "bar", area: tables.columnArea(table, rule.column), from: rule.from, to: rule.to, colour };
  }
  const name = table.block.name;
  const place = { sheet: table.sheet, row: table.firstRow, table: name };
  const formula =
    rule.kind === "formula"
      ? lowerFormula(rule.formula, place, tables)
      : `${tables.sameRowAddress(name, rule.column, table.firstRow)}="${rule.text.replace(/"/g, '""')}"`;
  return { kind: "formula", area: paintedArea(table, rule, tables), formula, look: paintOf(rule.role) };
}

function paintedArea(
  table: PlacedTable,
  rule: Exclude<TablePaintRule, { readonly kind: "bar" }>,
  tables: TableDirectory,
): PlainArea {
  const wholeRow = rule.kind === "text-equals" && rule.paint === "row";
  if (wholeRow || rule.column === undefined) return tables.dataArea(table);
  return tables.columnArea(table, rule.column);
}

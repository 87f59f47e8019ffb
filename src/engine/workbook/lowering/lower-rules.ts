import type { SheetCanvas } from "../canvas";
import { cutText, MAX_COMPLAINT, MAX_HINT } from "../excel-limits";
import type { InputRule } from "../input-rules";
import type { PlainArea, PlainInputRule, PlainRule } from "../plain";
import { fitsIntoRule, type ListSheet } from "./list-sheet";
import type { TableDirectory } from "./table-directory";

interface RuleContext {
  readonly canvas: SheetCanvas;
  readonly tables: TableDirectory;
  readonly lists: ListSheet;
}

/** What may be typed, with every default explicit and every list either in the rule or at an address. */
export function lowerRules(context: RuleContext): PlainInputRule[] {
  const { canvas } = context;
  return canvas.drafts.rules.map(({ area, rule }) => ({
    area,
    rule: lowerRule(rule, context),
    refuse: rule.refuse ?? "stop",
    hint: cutAdvice(rule.hint ?? "", MAX_HINT, area, canvas),
    complaint: cutAdvice(rule.complaint ?? "", MAX_COMPLAINT, area, canvas),
  }));
}

function lowerRule(rule: InputRule, { tables, lists }: RuleContext): PlainRule {
  switch (rule.kind) {
    case "list":
      return fitsIntoRule(rule.values)
        ? { kind: "list", values: rule.values }
        : { kind: "list-at", address: lists.addressOf(rule.values) };
    case "list-of-column":
      return { kind: "list-at", address: tables.columnAddress(rule.table, rule.column, null) };
    case "number":
      return { kind: "number", from: rule.from, to: rule.to, integer: rule.integer ?? false };
    case "date":
      return { kind: "date", from: rule.from, to: rule.to };
    case "length":
      return { kind: "length", max: rule.max };
  }
}

function cutAdvice(text: string, max: number, area: PlainArea, canvas: SheetCanvas): string {
  if (text.length <= max) return text;
  const { row, column } = area;
  canvas.lowerings.push({ kind: "advice-cut", sheet: canvas.name, row, column, length: text.length });
  return cutText(text, max);
}

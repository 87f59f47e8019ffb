import type { ConditionalRule, WriteSheet } from "hucre";
import type { PlainPaintRule, PlainSheet } from "../../engine/workbook/plain";
import { toRange } from "./areas";
import { toRuleStyle } from "./styles";

function toRule(rule: PlainPaintRule, index: number): ConditionalRule {
  const place = { priority: index + 1, range: toRange(rule.area) };
  if (rule.kind === "formula") {
    return { ...place, type: "expression", formula: rule.formula, style: toRuleStyle(rule.look), stopIfTrue: true };
  }
  const ends = [rule.from, rule.to].map((value) => ({ type: "num" as const, value: String(value) }));
  return { ...place, type: "dataBar", dataBar: { cfvo: ends, color: `FF${rule.colour.slice(1)}` } };
}

/** The order of the rules is their priority: the first that holds stops the others. */
export const writeConditionalFormats = (sheet: PlainSheet): Partial<WriteSheet> =>
  sheet.paintRules.length === 0 ? {} : { conditionalRules: sheet.paintRules.map(toRule) };

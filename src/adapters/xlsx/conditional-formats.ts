import type { ConditionalRule, Sheet, WriteSheet } from "hucre";
import type { PlainPaintRule, PlainSheet } from "../../engine/workbook/plain";
import { fromRange, toRange } from "./areas";
import { fromRuleStyle, toRuleStyle } from "./styles";

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

/** In order of priority. Kinds we do not write, and rules over several areas, are left out. */
export const observeConditionalFormats = (sheet: Sheet): PlainPaintRule[] =>
  [...(sheet.conditionalRules ?? [])].sort((first, second) => first.priority - second.priority).flatMap(fromRule);

function fromRule(rule: ConditionalRule): PlainPaintRule[] {
  const area = fromRange(rule.range);
  if (area === null) return [];
  if (rule.type === "expression" && typeof rule.formula === "string") {
    return [{ kind: "formula", area, formula: rule.formula, look: fromRuleStyle(rule.style) }];
  }
  if (rule.type !== "dataBar" || rule.dataBar === undefined) return [];
  const [from, to] = rule.dataBar.cfvo.map((end) => Number(end.value ?? 0));
  return [{ kind: "bar", area, from: from ?? 0, to: to ?? 0, colour: `#${rule.dataBar.color.slice(-6)}` }];
}

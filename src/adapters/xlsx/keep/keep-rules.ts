import { areaAddress } from "../../../engine/workbook/addresses";
import { withoutAll } from "../../../engine/workbook/areas";
import { formulaKept } from "../../../engine/workbook/keeping";
import type { PlainArea } from "../../../engine/workbook/plain";
import { areasAfter, type SheetMove } from "../../../engine/workbook/sheet-move";
import type { XmlElement } from "../xml";
import { attributeOf, elementIn, elementsIn, encodeEntities, setAttribute, textOf } from "../xml-access";
import { listElement, putElement, referencesOf } from "./sheet-elements";

/** What a rule says, wherever it stands: two of ours differ in their rows alone. */
const meaning = (rule: XmlElement): string =>
  JSON.stringify([
    attributeOf(rule, "type"),
    attributeOf(rule, "operator"),
    ["formula", "formula1", "formula2"].map((name) => textOf(elementIn(rule, name)).replace(/\d+/g, "#")),
  ]);

/** Lists and limits that a person put on cells, but on none that has a rule of ours. */
export function keepValidations(old: XmlElement, root: XmlElement, move: SheetMove): void {
  const ours = elementsIn(elementIn(root, "dataValidations"), "dataValidation");
  const ruled = ours.flatMap(referencesOf);
  const known = new Set(ours.map(meaning));
  const kept = elementsIn(elementIn(old, "dataValidations"), "dataValidation").flatMap((rule) => {
    if (known.has(meaning(rule))) return [];
    const areas = withoutAll(
      referencesOf(rule).flatMap((area) => areasAfter(area, move)),
      ruled,
    );
    return areas.length === 0 ? [] : [moved(rule, areas, move)];
  });
  if (kept.length === 0) return;
  const list = listElement(root, "dataValidations");
  list.children.push(...kept);
  setAttribute(list, "count", String(list.children.length));
}

/** Colours by condition that a person gave, below ours in rank. */
export function keepConditions(old: XmlElement, root: XmlElement, move: SheetMove): void {
  const ours = elementsIn(root, "conditionalFormatting").flatMap((each) => elementsIn(each, "cfRule"));
  const known = new Set(ours.map(meaning));
  let priority = Math.max(0, ...ours.map((rule) => Number(attributeOf(rule, "priority") ?? 0)));
  for (const each of elementsIn(old, "conditionalFormatting")) {
    const rules = elementsIn(each, "cfRule").filter((rule) => !known.has(meaning(rule)));
    const areas = referencesOf(each).flatMap((area) => areasAfter(area, move));
    if (rules.length === 0 || areas.length === 0) continue;
    const kept = moved({ ...each, children: rules }, areas, move);
    for (const rule of elementsIn(kept, "cfRule")) {
      priority += 1;
      setAttribute(rule, "priority", String(priority));
    }
    putElement(root, kept);
  }
}

function moved(element: XmlElement, areas: readonly PlainArea[], move: SheetMove): XmlElement {
  const copy = withFormulas(element, (formula) => formulaKept(formula, move.name, move.keeping));
  setAttribute(copy, "sqref", areas.map(areaAddress).join(" "));
  return copy;
}

function withFormulas(element: XmlElement, kept: (formula: string) => string): XmlElement {
  const isFormula = /^(?:\w+:)?formula[12]?$/.test(element.name);
  if (isFormula) return { ...element, children: [encodeEntities(kept(textOf(element)))] };
  return {
    ...element,
    children: element.children.map((node) => (typeof node === "string" ? node : withFormulas(node, kept))),
  };
}

import { withoutAll } from "../../../engine/workbook/areas";
import { areasAfter, type SheetMove } from "../../../engine/workbook/sheet-move";
import type { OfficeInputRule, OfficePaintRule } from "../office-sheet";

/** What a rule says, wherever it stands: two of ours differ in their rows alone. */
const meaning = (rule: object): string => JSON.stringify(rule).replace(/\d+/g, "#");

const paintMeaning = (rule: OfficePaintRule): string =>
  meaning(rule.kind === "bar" ? { kind: "bar", colour: rule.colour } : { formula: rule.formula });

/** Lists and limits that a person put on cells, but on none that has a rule of ours. */
export function keptRules(
  old: readonly OfficeInputRule[],
  ours: readonly OfficeInputRule[],
  move: SheetMove,
): OfficeInputRule[] {
  const known = new Set(ours.map(({ rule }) => meaning(rule)));
  const ruled = ours.map(({ area }) => area);
  return old
    .filter(({ rule }) => !known.has(meaning(rule)))
    .flatMap((each) => withoutAll(areasAfter(each.area, move), ruled).map((area) => ({ ...each, area })));
}

/** Colours by condition that a person gave. */
export function keptPaints(
  old: readonly OfficePaintRule[],
  ours: readonly OfficePaintRule[],
  move: SheetMove,
): OfficePaintRule[] {
  const known = new Set(ours.map(paintMeaning));
  return old
    .filter((rule) => !known.has(paintMeaning(rule)))
    .flatMap((rule) => areasAfter(rule.area, move).map((area) => ({ ...rule, area })));
}

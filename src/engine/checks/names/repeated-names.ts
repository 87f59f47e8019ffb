import type { Fact, ScopedRule } from "../rule";
import { bodiesChange, bodiesOn } from "./body-name-rule";
import { BODY_COLUMNS, type BodySide } from "./body-side";

/** Names that stand more than once in one cell; the fix keeps the first of each. */
export const repeatedFacts =
  (side: BodySide): ScopedRule<"task row">["find"] =>
  (view): readonly Fact[] => {
    const names = bodiesOn(view.task, side);
    if (names.length < 2) return [];
    const repeated = [...new Set(names.filter((name, position) => names.indexOf(name) !== position))];
    const once = [...new Set(names)];
    return repeated.map((name) => ({
      column: BODY_COLUMNS[side],
      value: names.join("; "),
      about: name,
      args: { name },
      proposals: [{ to: once.join("; "), confidence: 0.9, change: bodiesChange(view.at, side, once) }],
    }));
  };

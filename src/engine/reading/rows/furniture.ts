import type { RowKind } from "./row-kind";

/** Nothing but a page number: "2/14" alone in a row. */
export const furniture: RowKind = {
  fate: "furniture",
  applies: ({ facts }) => facts.furniture.length > 0 && facts.texts.size === 0,
};

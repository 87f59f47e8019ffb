import type { RowKind } from "./row-kind";

/** No cell holds a word. */
export const blank: RowKind = { fate: "blank", applies: ({ facts }) => facts.isBlank };

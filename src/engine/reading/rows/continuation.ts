import type { RowKind } from "./row-kind";

/** The rest of a row cut by a page break, or one more product line under a task whose cell is merged over several rows. */
export const continuation: RowKind = { fate: "continuation", applies: ({ facts }) => facts.texts.size > 0 };

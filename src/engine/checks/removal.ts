import type { Change } from "./change";
import type { Proposal } from "./rule";

type Removal = Extract<Change, { readonly on: "removal" }>;

/** The proposal to delete a row that says nothing of its own. */
export const removal = (of: Removal["of"], at: number, confidence: number): Proposal => ({
  to: "(xóa dòng)",
  confidence,
  change: { on: "removal", of, at },
});

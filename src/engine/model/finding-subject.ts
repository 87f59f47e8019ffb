/**
 * What a finding is about, by its position in the register (from 0), which is also the order of the rows of its table. A line of
 * `Kế hoạch` is told by its label. `plan` is the plan as a whole, which stands in no single cell.
 */
export type FindingSubject =
  | { readonly kind: "task" | "answer" | "score" | "target" | "body" | "sub-index"; readonly at: number }
  | { readonly kind: "plan-field"; readonly label: string }
  | { readonly kind: "plan" };

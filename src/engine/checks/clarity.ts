/**
 * The six "rõ" of 220/KH-UBND, part II.2: what the plan-maker asks of a task. They group the checks.
 * "Rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền".
 */
export const CLARITIES = ["person", "work", "time", "responsibility", "product", "authority"] as const;
export type Clarity = (typeof CLARITIES)[number];

export const CLARITY_LABELS: Readonly<Record<Clarity, string>> = {
  person: "Rõ người",
  work: "Rõ việc",
  time: "Rõ thời gian",
  responsibility: "Rõ trách nhiệm",
  product: "Rõ sản phẩm",
  authority: "Rõ thẩm quyền",
};

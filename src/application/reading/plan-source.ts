import type { DocumentInput } from "../ports/document-reader";

/** Where a person says the plan is. Several files are parts of one plan, in the order given. */
export type PlanSource =
  /** The used range of the sheet that is open in Excel. */
  | { readonly kind: "active-sheet" }
  /** What is selected in Excel. */
  | { readonly kind: "selection" }
  | { readonly kind: "files"; readonly files: readonly DocumentInput[] }
  /** What Word or a browser put on the clipboard; `html` is null where there was only text. */
  | { readonly kind: "pasted"; readonly html: string | null; readonly text: string }
  /** The sample plan that comes with the product. */
  | { readonly kind: "sample" };

export type PlanSourceKind = PlanSource["kind"];

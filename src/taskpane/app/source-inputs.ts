import type { DocumentInput } from "../../application/ports/document-reader";
import type { PlanSource } from "../../application/reading/plan-source";

/** A source that is not the open workbook, as files: what is pasted becomes a file of its own, named as a person calls it. */
export async function sourceInputs(
  source: Exclude<PlanSource, { readonly kind: "active-sheet" | "selection" }>,
  loadSample: () => Promise<DocumentInput>,
): Promise<readonly DocumentInput[]> {
  if (source.kind === "files") return source.files;
  if (source.kind === "sample") return [await loadSample()];
  const html = source.html?.trim() ?? "";
  const text = html === "" ? source.text : html;
  return [{ name: html === "" ? "Văn bản đã dán" : "Nội dung đã dán", bytes: new TextEncoder().encode(text) }];
}

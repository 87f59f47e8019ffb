import type { FillFormFeature } from "../features/fill-form/fill-form-feature";

const KEY = "so-theo-doi.form-draft";
type Draft = NonNullable<ReturnType<FillFormFeature["recall"]>>;

/** What was typed into a form, kept in this browser so that a reload loses no work. A storage that refuses keeps nothing. */
export function formDrafts(storage: Storage | null): Pick<FillFormFeature, "recall" | "keep"> {
  return {
    recall() {
      try {
        const kept: unknown = JSON.parse(storage?.getItem(KEY) ?? "null");
        return isDraft(kept) ? kept : null;
      } catch (problem) {
        if (problem instanceof SyntaxError || problem instanceof DOMException) return null;
        throw problem;
      }
    },
    keep(draft) {
      try {
        if (draft === null) storage?.removeItem(KEY);
        else storage?.setItem(KEY, JSON.stringify(draft));
      } catch (problem) {
        if (!(problem instanceof DOMException)) throw problem;
      }
    },
  };
}

/** Written by this very page; an older version's draft lacks rows and is left alone. */
const isDraft = (kept: unknown): kept is Draft =>
  typeof kept === "object" && kept !== null && "name" in kept && "form" in kept && hasRows(kept.form);

const hasRows = (form: unknown): boolean =>
  typeof form === "object" && form !== null && "rows" in form && Array.isArray(form.rows);

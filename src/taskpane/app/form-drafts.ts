import { keptText } from "../../adapters/system/kept-text";
import type { FillFormFeature } from "../features/fill-form/fill-form-feature";

const KEY = "so-theo-doi.form-draft";
type Draft = NonNullable<ReturnType<FillFormFeature["recall"]>>;

/** What was typed into a form, kept in this browser so that a reload loses no work. A storage that refuses keeps nothing. */
export function formDrafts(storage: Storage | null): Pick<FillFormFeature, "recall" | "keep"> {
  const own = keptText(storage, KEY);
  return {
    recall() {
      try {
        const kept: unknown = JSON.parse(own.recall() ?? "null");
        return isDraft(kept) ? kept : null;
      } catch (problem) {
        if (problem instanceof SyntaxError) return null;
        throw problem;
      }
    },
    keep(draft) {
      own.keep(draft === null ? null : JSON.stringify(draft));
    },
  };
}

/** Written by this very page; an older version's draft lacks rows and is left alone. */
const isDraft = (kept: unknown): kept is Draft =>
  typeof kept === "object" && kept !== null && "name" in kept && "form" in kept && hasRows(kept.form);

const hasRows = (form: unknown): boolean =>
  typeof form === "object" && form !== null && "rows" in form && Array.isArray(form.rows);

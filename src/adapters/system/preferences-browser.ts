import * as z from "zod/mini";
import { NO_CHOICES, type Preferences, type RememberedChoices, ROLES } from "../../application/ports/preferences";

const KEY = "so-theo-doi.choices";
const choicesSchema = z.object({
  who: z.string(),
  language: z.nullable(z.enum(["vi", "en"])),
  // Absent in what older versions kept.
  role: z._default(z.nullable(z.enum(ROLES)), null),
  liveCheck: z._default(z.boolean(), false),
});

/** Choices kept in the browser's storage; a browser that refuses (private window, full) simply forgets. */
export function browserPreferences(storage: Storage | null): Preferences {
  return {
    recall() {
      return Promise.resolve(recalled(storage));
    },
    remember(choices) {
      try {
        storage?.setItem(KEY, JSON.stringify(choices));
      } catch (problem) {
        if (!(problem instanceof DOMException)) throw problem;
      }
      return Promise.resolve();
    },
  };
}

function recalled(storage: Storage | null): RememberedChoices {
  try {
    const choices = choicesSchema.safeParse(JSON.parse(storage?.getItem(KEY) ?? "null"));
    return choices.success ? choices.data : NO_CHOICES;
  } catch (problem) {
    if (problem instanceof SyntaxError || problem instanceof DOMException) return NO_CHOICES;
    throw problem;
  }
}

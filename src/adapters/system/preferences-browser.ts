import * as z from "zod/mini";
import { NO_CHOICES, type Preferences, type RememberedChoices, ROLES } from "../../application/ports/preferences";
import { keptText } from "./kept-text";

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
  const own = keptText(storage, KEY);
  return {
    recall() {
      return Promise.resolve(choicesOf(own.recall()));
    },
    remember(choices) {
      own.keep(JSON.stringify(choices));
      return Promise.resolve();
    },
  };
}

function choicesOf(text: string | null): RememberedChoices {
  try {
    const choices = choicesSchema.safeParse(JSON.parse(text ?? "null"));
    return choices.success ? choices.data : NO_CHOICES;
  } catch (problem) {
    if (problem instanceof SyntaxError) return NO_CHOICES;
    throw problem;
  }
}

import * as z from "zod/mini";
import { NO_CHOICES, type Preferences } from "../../application/ports/preferences";

const KEY = "so-theo-doi.choices";
const choicesSchema = z.object({ who: z.string(), language: z.nullable(z.enum(["vi", "en"])) });

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

function recalled(storage: Storage | null): typeof NO_CHOICES {
  try {
    const choices = choicesSchema.safeParse(JSON.parse(storage?.getItem(KEY) ?? "null"));
    return choices.success ? choices.data : NO_CHOICES;
  } catch (problem) {
    if (problem instanceof SyntaxError || problem instanceof DOMException) return NO_CHOICES;
    throw problem;
  }
}

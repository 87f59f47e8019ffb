import type { Fact } from "../rule";
import type { TaskView } from "../task-view";
import { TEXT } from "./text-column";

/** One finding about the words of a task, with the words as they would stand afterwards. */
export function mendedText(
  { at }: TaskView,
  found: { readonly slip: string; readonly to: string; readonly text: string; readonly confidence: number },
): Fact {
  return {
    column: TEXT,
    value: found.slip || null,
    about: found.slip,
    args: { slip: found.slip, to: found.to },
    proposals: [{ to: found.to, confidence: found.confidence, change: { on: "task", at, set: { text: found.text } } }],
  };
}

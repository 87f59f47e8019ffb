import type { CheckContext } from "../check-context";
import { isSameLevel, lastPart, type NumberedTask, numberedRuns } from "./numbered-runs";

/** How a number stands to the numbered task before it in the same run. */
export interface Step {
  readonly one: NumberedTask;
  readonly before: NumberedTask;
  readonly kind: "next" | "gap" | "repeat" | "restart" | "back";
}

/** Every step between two neighbouring numbers of a run; levels that begin anew are no step. */
export const steps = (context: CheckContext): readonly Step[] =>
  context.once("steps of numbering", () => numberedRuns(context).flatMap(stepsOf));

function stepsOf(run: readonly NumberedTask[]): Step[] {
  const seen = new Set<string>();
  const found: Step[] = [];
  let before: NumberedTask | null = null;
  for (const one of run) {
    if (one.parts === null) continue;
    const printed = one.parts.join(".");
    if (before?.parts != null && isSameLevel(before.parts, one.parts))
      found.push({ one, before, kind: kindOf(lastPart(before.parts), lastPart(one.parts), seen.has(printed)) });
    // A number that goes back does not move the count: what follows is measured by the number before it.
    const last = found.at(-1);
    const isAstray = last?.one === one && (last.kind === "back" || last.kind === "repeat");
    if (!isAstray) before = one;
    seen.add(printed);
  }
  return found;
}

function kindOf(before: number, now: number, isSeen: boolean): Step["kind"] {
  if (now === before + 1) return "next";
  if (now > before) return "gap";
  if (now === 1 && before > 1) return "restart";
  return isSeen ? "repeat" : "back";
}

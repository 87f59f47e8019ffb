import { failureOf } from "../office-failures";

/** Waits between attempts, milliseconds: Excel on the web asks to slow down for moments. */
const PAUSES = [0, 200, 1_000];

/** Failures that another attempt cannot mend. */
const FINAL: ReadonlySet<string> = new Set(["session-ended", "sheet-protected"]);

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Taking back must not stop half-way because Excel was busy for a moment: it is tried again, from the start, which does no
 * harm. A person who is typing is waited for. What Excel refuses three times, or a closed connection, is thrown.
 */
export async function persistently(
  job: (context: Excel.RequestContext) => Promise<void>,
  first: Excel.RequestContext,
): Promise<void> {
  let last: unknown = null;
  for (const [attempt, milliseconds] of PAUSES.entries()) {
    try {
      if (milliseconds > 0) await pause(milliseconds);
      if (attempt === 0) await job(first);
      else await Excel.run({ delayForCellEdit: true }, job);
      return;
    } catch (error) {
      last = error;
      const kind = failureOf(error)?.kind;
      if (kind === undefined || FINAL.has(kind)) throw error;
    }
  }
  throw last;
}

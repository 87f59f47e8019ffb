import type { UndoableChange } from "../ports/open-workbook";
import { bytesBefore, type EarlierBytes } from "./earlier-bytes";

/** A change that can be taken back, with what the workbook was before it, told against what it is after it; null: there was none. */
export interface KeptStep {
  readonly change: UndoableChange;
  readonly earlier: EarlierBytes | null;
}

/** Eight quarters of 220/KH-UBND, three changes each, take some 20 MB. */
const MOST_BYTES = 30_000_000;
/** What one stretch takes beside its bytes. */
const STRETCH = 24;
const MOST_STEPS = 200;

/** The newest of these steps that are kept, the newest last: as many as fit, and the newest one in any case. */
export function newestWithin(steps: readonly KeptStep[]): readonly KeptStep[] {
  let room = MOST_BYTES;
  const newestFirst = [...steps].reverse();
  const beyond = newestFirst.findIndex(({ earlier }, at) => {
    room -= earlier === null ? 0 : earlier.fresh.length + earlier.shared.length * STRETCH;
    return at >= MOST_STEPS || (room < 0 && at > 0);
  });
  return beyond === -1 ? steps : newestFirst.slice(0, beyond).reverse();
}

/** What stood before the change: null where there was no workbook, "unknown" where `after` is not the state the step was told against. */
export function stateBefore({ earlier }: KeptStep, after: Uint8Array | null): Uint8Array | null | "unknown" {
  if (earlier === null) return null;
  return (after === null ? null : bytesBefore(earlier, after)) ?? "unknown";
}

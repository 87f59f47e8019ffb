import type { CalendarDate } from "../../../calendar/calendar-date";
import type { Recurrence, TimingKind } from "../../../model/timing";
import type { TimingDoubt } from "./timing-contract";

/** What one cell says on its own. */
export interface CellReading {
  readonly kind: TimingKind;
  readonly start: CalendarDate | null;
  readonly due: CalendarDate | null;
  readonly recurrence: Recurrence | null;
  readonly doubts: readonly TimingDoubt[];
}

export const reading = (kind: TimingKind, more: Partial<Omit<CellReading, "kind">> = {}): CellReading => ({
  kind,
  start: more.start ?? null,
  due: more.due ?? null,
  recurrence: more.recurrence ?? null,
  doubts: more.doubts ?? [],
});

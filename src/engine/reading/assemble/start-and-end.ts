import type { Timing } from "../../model/timing";
import { fold } from "../../text/fold";
import { readTiming } from "../values/timing/read-timing";
import type { Doubt, ReadingContext } from "./reading-context";

export interface TimeCells {
  readonly execution: string | null;
  readonly milestone: string | null;
  readonly executionHeader: string | null;
  readonly milestoneHeader: string | null;
}

const START = /(?:^| )(?:bat dau|tu ngay|tu|khoi dau)$/;
const END = /(?:^| )(?:ket thuc|den ngay|den|hoan thanh)$/;
const DATED: readonly string[] = ["date", "month", "quarter", "half-year", "year", "date-range", "year-range"];

/** "Bắt đầu | Kết thúc", "Từ ngày | Đến ngày": the two columns are the ends of one span. */
export const areStartAndEnd = (cells: TimeCells): boolean =>
  START.test(fold(cells.executionHeader ?? "")) && END.test(fold(cells.milestoneHeader ?? ""));

/** Both cells dated and in order: one span from the first to the last. Anything else is read as two time cells are. */
export function readStartAndEnd(cells: TimeCells, context: ReadingContext): { timing: Timing; doubts: Doubt[] } {
  const both = readTiming(cells, context);
  const first = readTiming({ ...cells, milestone: null }, context);
  const second = readTiming({ ...cells, execution: null }, context);
  const start = first.timing.start ?? first.timing.due;
  const { due } = second.timing;
  const dated = DATED.includes(first.timing.kind) && DATED.includes(second.timing.kind);
  if (!dated || start === null || due === null || due < start) return { timing: both.timing, doubts: [...both.doubts] };
  return {
    timing: { ...both.timing, kind: "date-range", start, due, recurrence: null, then: null },
    doubts: [...first.doubts, ...second.doubts],
  };
}

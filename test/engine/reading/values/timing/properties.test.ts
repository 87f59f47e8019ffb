import fc from "fast-check";
import { isCalendarDate } from "../../../../../src/engine/calendar/calendar-date";
import { timingSchema } from "../../../../../src/engine/model/timing";
import { readTiming } from "../../../../../src/engine/reading/values/timing/read-timing";
import type { TimingCells, TimingReading } from "../../../../../src/engine/reading/values/timing/timing-contract";
import { TIMING_DOUBT_TEXTS } from "../../../../../src/engine/reading/values/timing/timing-doubt-texts";

const PIECES = (
  "Quý|III|IV/2025|tháng|9|12/2025|năm|2026|2025-2026|ngày|31|02|15/10|28/6|5/7/2026|trước|đến|hết|từ|và|,|;|-|(|)|.|" +
  "hằng|hàng|định kỳ|thường xuyên|theo|Kế hoạch số 12/KH-UBND ngày 3/4/2025|khi|sau|6 tháng|đầu|cuối|một lần|lần|" +
  "100 ngày kể từ ngày ban hành|những năm tiếp theo|giờ|x|chậm nhất|hoàn thành|đã|trong|các|nay|xuyên|99|2026-05-01"
).split("|");
const phrase = fc.array(fc.constantFrom(...PIECES), { minLength: 0, maxLength: 9 }).map((pieces) => pieces.join(" "));
const cell = fc.oneof(
  { weight: 5, arbitrary: phrase },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const header = fc.constantFrom(null, "Thời gian thực hiện", "Tần suất", "Tháng", "Tiến độ (Năm 2026)", "Số ngày");
const cells: fc.Arbitrary<TimingCells> = fc.record({
  execution: cell,
  milestone: cell,
  executionHeader: header,
  milestoneHeader: header,
});
const context = fc.constantFrom(
  { issuedOn: "2025-08-28", planYear: 2025, period: null },
  { issuedOn: null, planYear: null, period: null },
  { issuedOn: "2024-02-29", planYear: 2024, period: { from: 2024, to: 2026 } },
);
const always = (holds: (reading: TimingReading, given: TimingCells) => void): void =>
  fc.assert(
    fc.property(cells, context, (given, plan) => holds(readTiming(given, plan), given)),
    { numRuns: 1500 },
  );

describe("every time cell", () => {
  it("is read into a valid timing, whatever it holds", () => {
    always(({ timing }) => expect(timingSchema.safeParse(timing).success).toBe(true));
  });
  it("gives days that exist, the start never after the due day", () => {
    let spans = 0;
    always(({ timing: { start, due } }) => {
      const days = [start, due].filter((day) => day !== null);
      expect(days.filter((day) => !isCalendarDate(day))).toEqual([]);
      expect([...days].sort()).toEqual(days);
      spans += days.length === 2 ? 1 : 0;
    });
    expect(spans).toBeGreaterThan(20);
  });
  it("keeps its printed words", () => {
    let words = 0;
    always(({ timing }, given) => {
      for (const name of ["execution", "milestone"] as const) {
        const printed = given[name] ?? "";
        const isBlank = printed.replace(/<[^>]*>|[\s\u00ad\u200b-\u200d\u2060\ufeff]|&nbsp;/g, "") === "";
        expect(timing[name] ?? "").toBe(timing[name] === null && isBlank ? "" : printed.trim());
        words += timing[name] === null ? 0 : 1;
      }
    });
    expect(words).toBeGreaterThan(500);
  });
  it("is read the same way again from what was kept", () => {
    fc.assert(
      fc.property(cells, context, (given, plan) => {
        const once = readTiming(given, plan);
        const { execution, milestone } = once.timing;
        expect(readTiming({ ...given, execution, milestone }, { ...plan })).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });
  it("has no days where it is ongoing without a start, unreadable or silent", () => {
    const seen = { silent: 0, ongoing: 0 };
    always(({ timing: { kind, then, start, due } }) => {
      const isSilent = kind === "unreadable" || kind === "none";
      const isOngoing = kind === "ongoing" || then === "ongoing";
      expect(isSilent ? [start, due] : []).toEqual(isSilent ? [null, null] : []);
      expect(isOngoing ? due : null).toBeNull();
      seen.silent += isSilent ? 1 : 0;
      seen.ongoing += isOngoing ? 1 : 0;
    });
    expect(Math.min(seen.silent, seen.ongoing)).toBeGreaterThan(50);
  });
  it("raises only doubts that have a sentence", () => {
    always(({ doubts }) => {
      for (const doubt of doubts) expect(Object.keys(TIMING_DOUBT_TEXTS)).toContain(doubt.id);
    });
  });
  it("is read alike in composed and decomposed letters", () => {
    fc.assert(
      fc.property(phrase, (words) => {
        const plan = { issuedOn: "2025-08-28", planYear: 2025, period: null };
        const read = (text: string): unknown => {
          const given = { execution: text, milestone: null, executionHeader: null, milestoneHeader: null };
          return { ...readTiming(given, plan).timing, execution: null };
        };
        expect(read(words.normalize("NFD"))).toEqual(read(words));
      }),
      { numRuns: 500 },
    );
  });
});

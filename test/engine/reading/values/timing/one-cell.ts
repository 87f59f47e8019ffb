import { readTiming } from "../../../../../src/engine/reading/values/timing/read-timing";
import type { TimingContext, TimingReading } from "../../../../../src/engine/reading/values/timing/timing-contract";

/** 220/KH-UBND of Hải Phòng: the day the reference phrases are read against. */
export const PLAN_220: TimingContext = { issuedOn: "2025-08-28", planYear: 2025, period: null };

/** A plan with one time column. */
export function readPhrase(phrase: string, header = "Thời gian thực hiện", context = PLAN_220): TimingReading {
  return readTiming({ execution: phrase, milestone: null, executionHeader: header, milestoneHeader: null }, context);
}

export const doubtsOf = (reading: TimingReading): string[] => reading.doubts.map((doubt) => doubt.id);

/** Phrase, kind, first day, due day; "" where there is none. */
export type PhraseRow = readonly [phrase: string, kind: string, start: string, due: string];

export function expectRow([phrase, kind, start, due]: PhraseRow, header?: string): void {
  const { timing } = readPhrase(phrase, header);
  expect([timing.kind, timing.start ?? "", timing.due ?? ""]).toEqual([kind, start, due]);
  expect(timing.execution).toBe(phrase);
}

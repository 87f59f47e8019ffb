import { latestAnswer } from "../../../src/engine/status/latest-answer";
import { anAnswer } from "./status-builders";

const upTo = (asOf: string) => ({ period: "2025-Q4", asOf, earlier: "counts" }) as const;
const only = (asOf: string) => ({ period: "2025-Q4", asOf, earlier: "is-over" }) as const;

describe("the latest answer", () => {
  const first = anAnswer({ period: "2025-Q3", sentOn: "2025-09-18", progress: "in-progress" });
  const second = anAnswer({ period: "2025-Q4", sentOn: "2025-12-05", progress: "done" });

  it("is the newest sent by the day, of the period or before", () => {
    expect(latestAnswer([first, second], upTo("2025-12-10"))).toBe(second);
    expect(latestAnswer([first, second], upTo("2025-12-04"))).toBe(first);
    expect(latestAnswer([first, second], only("2025-12-04"))).toBeNull();
  });

  it("is none of a later period", () => {
    const next = anAnswer({ period: "2026-Q1", sentOn: "2025-12-06" });
    expect(latestAnswer([next], upTo("2026-12-31"))).toBeNull();
  });

  it("without a day sent counts as the oldest", () => {
    const undated = anAnswer({ period: "2025-Q4", sentOn: null });
    expect(latestAnswer([undated, first], upTo("2025-12-10"))).toBe(first);
    expect(latestAnswer([undated], upTo("2025-12-10"))).toBe(undated);
  });

  it("of one day is the one of the period asked for", () => {
    const lateForm = anAnswer({ period: "2025-Q3", sentOn: "2025-12-05", progress: "not-started" });
    expect(latestAnswer([lateForm, second], upTo("2025-12-10"))).toBe(second);
  });

  it.each([
    ["done", "in-progress", "in-progress"],
    ["in-progress", "suspended", "suspended"],
    ["suspended", "not-started", "not-started"],
    ["done", null, null],
  ] as const)("of one day and period is the more careful of %s and %s", (one, other, expected) => {
    const said = [one, other].map((progress) => anAnswer({ period: "2025-Q4", progress }));
    expect(latestAnswer(said, upTo("2025-12-10"))?.progress).toBe(expected);
    expect(latestAnswer([...said].reverse(), upTo("2025-12-10"))?.progress).toBe(expected);
  });

  it("takes the later completion day and any result of answers that are equal otherwise", () => {
    const said = [
      anAnswer({ period: "2025-Q4", progress: "done", completedOn: "2025-11-02", result: null }),
      anAnswer({ period: "2025-Q4", progress: "done", completedOn: "2025-11-30", result: "Đã nghiệm thu." }),
      anAnswer({ period: "2025-Q4", progress: "done", completedOn: null, result: "" }),
    ];
    expect(latestAnswer(said, upTo("2025-12-10"))).toMatchObject({
      completedOn: "2025-11-30",
      result: "Đã nghiệm thu.",
    });
  });
});

import * as fc from "fast-check";
import { addDays } from "../../../src/engine/calendar/calendar-date";
import { type Answer, PROGRESSES } from "../../../src/engine/model/answer";
import { WORST_FIRST } from "../../../src/engine/model/status";
import { TIMING_KINDS, type Timing } from "../../../src/engine/model/timing";
import { STATUS_RULES } from "../../../src/engine/status/catalogue";
import { judgeCase } from "../../../src/engine/status/judge-case";
import { anAnswer, questionOn, statusCase, timed } from "./status-builders";

const PERIODS = ["2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"] as const;
const aDay = fc.integer({ min: 0, max: 480 }).map((days) => addDays("2025-06-15", days));
const orNone = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { nil: null });

const anyTiming: fc.Arbitrary<Timing> = fc.record({
  execution: fc.constant(null),
  milestone: fc.constant(null),
  kind: fc.constantFrom(...TIMING_KINDS),
  start: orNone(aDay),
  due: orNone(aDay),
  recurrence: orNone(
    fc.record({
      every: fc.constantFrom(null, "month", "quarter", "half-year", "year", "week", "2 months", "5 years"),
      month: orNone(fc.integer({ min: 1, max: 12 })),
      quarter: orNone(fc.integer({ min: 1, max: 4 })),
      day: orNone(fc.integer({ min: 1, max: 31 })),
    }),
  ),
  then: fc.constantFrom(null, "ongoing" as const),
});

const oneAnswer: fc.Arbitrary<Answer> = fc
  .record({
    period: fc.constantFrom(...PERIODS),
    progress: orNone(fc.constantFrom(...PROGRESSES)),
    sentOn: orNone(aDay),
    completedOn: orNone(aDay),
    result: orNone(fc.constantFrom("Đã rà soát 12 thủ tục.", "")),
  })
  .map(anAnswer);
const someAnswers = fc.array(oneAnswer, { maxLength: 4 });
const anyPeriod = fc.constantFrom(...PERIODS);

const judged = (timing: Timing, answers: readonly Answer[], asOf: string, period: string) =>
  judgeCase(statusCase(timing, answers, questionOn(asOf, period)));

describe("every task and body, whatever its timing, answers and date", () => {
  it("has exactly one state: the first rule that applies, and no other rule gives another answer to the same question", () => {
    fc.assert(
      fc.property(anyTiming, someAnswers, aDay, anyPeriod, (timing, answers, asOf, period) => {
        const one = statusCase(timing, answers, questionOn(asOf, period));
        const first = STATUS_RULES.filter((rule) => rule.applies(one))[0];
        expect(judgeCase(one).status).toBe(first?.status);
        expect(WORST_FIRST).toContain(first?.status);
      }),
      { numRuns: 2000 },
    );
  });

  it("has a reason that is a whole sentence: every fact it names is there", () => {
    fc.assert(
      fc.property(anyTiming, someAnswers, aDay, anyPeriod, (timing, answers, asOf, period) => {
        const { because } = judged(timing, answers, asOf, period);
        expect(because).toMatch(/^\p{Lu}.*\.$/u);
        expect(because).not.toMatch(/[{}]|null|undefined|NaN| {2}| [,.;]|ngày [,.;]|hạn [,.;]/u);
      }),
      { numRuns: 2000 },
    );
  });

  it("does not turn from overdue back while the date moves on and nobody answers between", () => {
    fc.assert(
      fc.property(anyTiming, someAnswers, aDay, fc.nat(400), anyPeriod, (timing, answers, asOf, days, period) => {
        const later = addDays(asOf, days);
        const known = answers.filter(({ sentOn }) => sentOn === null || sentOn <= asOf);
        fc.pre(judged(timing, known, asOf, period).status === "overdue");
        expect(judged(timing, known, later, period).status).toBe("overdue");
      }),
      { numRuns: 2000 },
    );
  });

  it("is the same whatever order the answers come in", () => {
    const shuffled = someAnswers.chain((answers) =>
      fc.tuple(fc.constant(answers), fc.shuffledSubarray(answers, { minLength: answers.length })),
    );
    fc.assert(
      fc.property(anyTiming, shuffled, aDay, anyPeriod, (timing, [answers, mixed], asOf, period) => {
        expect(judged(timing, mixed, asOf, period)).toEqual(judged(timing, answers, asOf, period));
      }),
      { numRuns: 2000 },
    );
  });

  it("does not change through answers sent after the date or of a later period", () => {
    fc.assert(
      fc.property(anyTiming, someAnswers, aDay, oneAnswer, (timing, answers, asOf, another) => {
        const tooLate = { ...another, sentOn: addDays(asOf, 1) };
        const ofNext = { ...another, period: "2026-Q1" };
        expect(judged(timing, [...answers, tooLate], asOf, "2026-Q2")).toEqual(
          judged(timing, answers, asOf, "2026-Q2"),
        );
        expect(judged(timing, [ofNext, ...answers], asOf, "2025-Q4")).toEqual(judged(timing, answers, asOf, "2025-Q4"));
      }),
    );
  });

  it("does not depend on the time zone of the machine", () => {
    const zone = process.env.TZ;
    const states = ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Ho_Chi_Minh"].map((name) => {
      process.env.TZ = name;
      return [
        judged(timed({ kind: "quarter", due: "2025-09-30" }), [], "2025-09-15", "2025-Q3"),
        judged(timed({ kind: "quarter", due: "2025-09-30" }), [], "2025-10-01", "2025-Q3"),
      ];
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(states[1]).toEqual(states[0]);
    expect(states[2]).toEqual(states[0]);
    expect(states[0]?.map(({ status }) => status)).toEqual(["due-soon", "overdue"]);
  });
});

describe("the position of the date to start, due day and reporting day", () => {
  const POSITIONS = [
    "2025-08-31",
    "2025-09-01",
    "2025-09-14",
    "2025-09-15",
    "2025-09-19",
    "2025-09-20",
    "2025-09-30",
    "2025-10-01",
  ];
  const LATER = [undefined, ...PROGRESSES].map((progress) =>
    progress === undefined ? [] : [anAnswer({ progress, sentOn: "2025-08-30" })],
  );

  /** Nhiệm vụ tháng 9/2025, kỳ quý III: the state on each day without an answer and with each progress. */
  it.each([
    [
      "không báo cáo",
      0,
      "not-yet-started awaiting-report awaiting-report due-soon due-soon unreported unreported overdue",
    ],
    ["chưa thực hiện", 1, "not-started not-started not-started due-soon due-soon due-soon due-soon overdue"],
    ["đang thực hiện", 2, "in-progress in-progress in-progress due-soon due-soon due-soon due-soon overdue"],
    ["đã hoàn thành", 3, "completed completed completed completed completed completed completed completed"],
    ["tạm dừng", 4, "suspended suspended suspended suspended suspended suspended suspended suspended"],
  ])("gives a task of September 2025 with “%s” its states day by day", (_, at, states) => {
    const timing = timed({ kind: "month", start: "2025-09-01", due: "2025-09-30" });
    const found = POSITIONS.map((asOf) => judged(timing, LATER[at] ?? [], asOf, "2025-Q3").status);
    expect(found.join(" ")).toBe(states);
  });

  it("is judged for every kind of timing, progress and position with exactly one state", () => {
    const counts = new Map<string, number>();
    for (const kind of TIMING_KINDS)
      for (const answers of LATER)
        for (const asOf of POSITIONS) {
          const { status } = judged(timed({ kind, start: "2025-09-01", due: "2025-09-30" }), answers, asOf, "2025-Q3");
          counts.set(status, (counts.get(status) ?? 0) + 1);
        }
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(
      TIMING_KINDS.length * LATER.length * POSITIONS.length,
    );
  });
});

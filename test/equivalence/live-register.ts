import * as fc from "fast-check";
import { withJudgement } from "../../src/application/status/apply-judgement";
import { judgeRegister } from "../../src/application/status/judge-register";
import { addDays } from "../../src/engine/calendar/calendar-date";
import { type Answer, PROGRESSES } from "../../src/engine/model/answer";
import type { ExpectedAnswer } from "../../src/engine/model/expected-answer";
import type { Score, Target, Task } from "../../src/engine/model/plan";
import type { Register } from "../../src/engine/model/register";
import { TIMING_KINDS, type Timing } from "../../src/engine/model/timing";
import { firstRegister } from "../../src/engine/sheets/register/merge-reading";
import { aScore, aTarget, aUnit, HAI_PHONG, SUB_INDICES } from "../engine/scores/score-builders";
import { anAnswer, PLAN_220 } from "../engine/status/status-builders";
import { aPlan, aTask } from "../support/plan-builders";

const SEED = 20_251_210;
const PERIODS = ["2025-Q3", "2025-Q4"] as const;
const BODIES = ["Sở Tài chính", "Sở Nội vụ", "UBND phường An Phong", "Công ty “Điện lực”"];
const REPORT_DUE = { "2025-Q3": "2025-09-20", "2025-Q4": "2025-12-10" } as const;

const aDay = fc.integer({ min: 0, max: 260 }).map((days) => addDays("2025-07-01", days));
const orNone = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { nil: null });

const aTiming: fc.Arbitrary<Timing> = fc.record({
  execution: fc.constant(null),
  milestone: fc.constant(null),
  kind: fc.constantFrom(...TIMING_KINDS),
  start: orNone(aDay),
  due: orNone(aDay),
  recurrence: orNone(
    fc.record({
      every: fc.constantFrom("month", "quarter", "year", "week"),
      month: fc.constant(null),
      quarter: fc.constant(null),
      day: orNone(fc.integer({ min: 1, max: 31 })),
    }),
  ),
  then: fc.constantFrom(null, null, "ongoing" as const),
});

const anyAnswer = fc.record({
  period: fc.constantFrom(...PERIODS),
  progress: orNone(fc.constantFrom(...PROGRESSES)),
  sentOn: fc.option(aDay, { nil: null, freq: 8 }),
  completedOn: orNone(aDay),
  result: orNone(fc.constant("Đã rà soát 12 thủ tục.")),
});

/** One task with the bodies asked in the periods and what they answered. */
const aCase = fc.record({
  timing: aTiming,
  bodies: fc.subarray(BODIES, { minLength: 1 }),
  asked: fc.constantFrom<readonly (typeof PERIODS)[number][]>([], ["2025-Q4"], [...PERIODS]),
  answers: fc.array(fc.tuple(fc.nat(), anyAnswer), { maxLength: 3 }),
  ownDue: fc.option(aDay, { nil: null, freq: 10 }),
});

/** A register of `count` tasks of every kind of timing, with answers, and the gap rows of every sort. */
export function generatedRegister(count: number): Register {
  const cases = fc.sample(aCase, { numRuns: count, seed: SEED });
  const tasks: Task[] = [];
  const expected: ExpectedAnswer[] = [];
  const answers: Answer[] = [];
  cases.forEach(({ timing, bodies, asked, answers: given, ownDue }, at) => {
    const id = `220-1-${String(at + 1).padStart(4, "0")}`;
    tasks.push(aTask({ id, leadBodies: bodies, timing }));
    for (const period of asked)
      for (const body of bodies)
        expected.push({
          period,
          task: id,
          body,
          basis: "Cơ quan chủ trì",
          reportDue: ownDue ?? REPORT_DUE[period],
          status: "",
          because: "",
        });
    for (const [who, answer] of given)
      answers.push(anAnswer({ task: id, body: bodies[who % bodies.length] ?? "", ...answer }));
  });
  const plan = aPlan({ plan: PLAN_220, tasks, ...scoresAndTargets() });
  const units = [aUnit(HAI_PHONG, ["thành phố Hải Phòng (cũ)", "tỉnh Hải Dương (cũ)"])];
  return { ...firstRegister(plan, units, SUB_INDICES), expected, answers };
}

/** Former units with old scores, a new one with some new scores, targets with and without figures. */
function scoresAndTargets(): { readonly scores: Score[]; readonly targets: Target[] } {
  const old = SUB_INDICES.filter(({ edition }) => edition === "pci-2024");
  const fresh = SUB_INDICES.filter(({ edition }) => edition === "pci-2025");
  const former = (unit: string, least: number): Score[] => [
    aScore({ unit, score: 60 + least, rank: 10 }),
    ...old.map(({ key }, at) => aScore({ unit, subIndex: key, score: Math.round((least + at * 0.37) * 100) / 100 })),
  ];
  const typed = fresh.slice(0, 3).map(({ key }, at) => aScore({ year: 2025, subIndex: key, score: 7.77 + at }));
  return {
    scores: [...former("thành phố Hải Phòng (cũ)", 5.11), ...former("tỉnh Hải Dương (cũ)", 4.93), ...typed],
    targets: [
      aTarget({ from: 74, rankFrom: 1, rankTo: 5 }),
      ...fresh.map(({ key }, at) => aTarget({ subIndex: key, from: at === 4 ? null : 6.7 + at * 0.13, rankTo: 5 })),
    ],
  };
}

/** The register judged and written with live formulas. */
export function judgedLive(register: Register, asOf: string, period: string): Register {
  const judged = judgeRegister(register, { asOf, period });
  if (!judged.ok) throw new Error(JSON.stringify(judged.failure));
  return withJudgement(register, judged.value, "formulas");
}

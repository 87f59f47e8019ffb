import fc from "fast-check";
import type { Answer } from "../../../src/engine/model/answer";
import { completenessOf, shareOf, sumOf } from "../../../src/engine/returns/completeness";
import { anAnswer, anExpected } from "../../support/answer-builders";

const Q4 = { period: "2025-Q4", asOf: null };
const expected = ["999-I-001", "999-I-002", "999-I-003"].map((task) => anExpected({ task }));
const measured = (answers: Answer[], asOf: string | null = null) =>
  completenessOf(expected, answers, { period: "2025-Q4", asOf })[0];

describe("completenessOf", () => {
  it("counts expected, reported, on time, complete and valid answers and names the missing tasks", () => {
    const answers = [
      anAnswer({ task: "999-I-001" }),
      anAnswer({ task: "999-I-002", result: null, sentOn: "2025-12-10" }),
    ];
    expect(measured(answers)).toEqual({
      body: "Sở Tài chính",
      expected: 3,
      reported: 2,
      onTime: 1,
      complete: 1,
      valid: 1,
      missing: ["999-I-003"],
      late: ["999-I-002"],
      toMend: ["999-I-002"],
    });
  });

  it("takes the day before the reporting day as the last day on time", () => {
    const sent = (sentOn: string | null) => measured([anAnswer({ sentOn })])?.onTime;
    expect([sent("2025-12-09"), sent("2025-12-10"), sent(null)]).toEqual([1, 0, 0]);
  });

  it("calls an answer complete but not valid where it contradicts itself", () => {
    const { complete, valid } = measured([anAnswer({ completedOn: "2025-12-01" })]) ?? {};
    expect([complete, valid]).toEqual([1, 0]);
  });

  it("counts no answer of another period, of a body nobody asked, or sent after the day looked at", () => {
    const answers = [
      anAnswer({ period: "2025-Q3" }),
      anAnswer({ task: "999-I-002", body: "Sở Nội vụ" }),
      anAnswer({ task: "999-I-003", sentOn: "2025-12-08" }),
    ];
    expect([measured(answers, "2025-12-07")?.reported, measured(answers, "2025-12-08")?.reported]).toEqual([0, 1]);
  });

  it("takes the newest of two answers", () => {
    const older = anAnswer({ sentOn: "2025-12-01", result: null });
    const newer = anAnswer({ sentOn: "2025-12-05" });
    expect([measured([older, newer])?.complete, measured([newer, older])?.complete]).toEqual([1, 1]);
  });

  it("never counts more reported than expected, nor more on time, complete or valid than reported", () => {
    const task = fc.constantFrom("999-I-001", "999-I-002", "999-I-003", "999-I-009");
    const answer = fc.record({
      task,
      sentOn: fc.constantFrom(null, "2025-12-01", "2025-12-15"),
      result: fc.constantFrom(null, "Đã làm"),
      percent: fc.constantFrom(null, 0.5, 100),
    });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 8 }), (changes) => {
        const one = measured(changes.map(anAnswer));
        if (one === undefined) throw new Error("nothing measured");
        expect(one.reported + one.missing.length).toBe(one.expected);
        expect(one.onTime + one.late.length).toBe(one.reported);
        expect(one.valid + one.toMend.length).toBe(one.reported);
        expect(one.valid).toBeLessThanOrEqual(one.complete);
        expect(one.complete).toBeLessThanOrEqual(one.reported);
      }),
    );
  });

  it("keeps the bodies in the order in which they are asked", () => {
    const rows = ["Sở B", "Sở A", "Sở B"].map((body, at) => anExpected({ body, task: `999-I-00${at}` }));
    expect(completenessOf(rows, [], Q4).map(({ body, expected: count }) => [body, count])).toEqual([
      ["Sở B", 2],
      ["Sở A", 1],
    ]);
  });
});

describe("sums and shares", () => {
  const one = { expected: 4, reported: 3, onTime: 2, complete: 1, valid: 0 };

  it("add up measure by measure", () => {
    expect(sumOf([one, one])).toEqual({ expected: 8, reported: 6, onTime: 4, complete: 2, valid: 0 });
  });

  it("are shares of the expected answers, and none where nothing is expected", () => {
    expect([shareOf(one, "reported"), shareOf(sumOf([]), "reported")]).toEqual([0.75, null]);
  });
});

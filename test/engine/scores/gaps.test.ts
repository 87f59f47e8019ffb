import * as fc from "fast-check";
import { gapsOf } from "../../../src/engine/scores/gaps";
import { aScore, aTarget, aUnit, gaps, HAI_PHONG, SUB_INDICES } from "./score-builders";

const OLD_HAI_PHONG = "thành phố Hải Phòng (cũ)";
const OLD_HAI_DUONG = "tỉnh Hải Dương (cũ)";
const MERGED = aUnit("Ủy ban nhân dân thành phố Hải Phòng", [OLD_HAI_PHONG, OLD_HAI_DUONG]);

describe("the gap between a target and the latest score", () => {
  it("is positive where the score is short of the target (3822/KH-BQL, Quy trình thực hiện TTHC: 7,66 − 7,44)", () => {
    const [gap] = gaps(
      [aScore({ index: "DDCI", subIndex: "ddci.procedures", year: 2023, score: 7.44 })],
      [aTarget({ index: "DDCI", subIndex: "ddci.procedures", year: 2024, from: 7.66 })],
    );
    expect(gap).toMatchObject({ gap: 0.22, gapToUpper: null, rankGap: null, computable: true, because: null });
    expect(gap).toMatchObject({
      baseline: { year: 2023, score: 7.44, via: null },
      latest: { year: 2023, score: 7.44 },
    });
  });

  it("is measured from the lower end of a band and, beside it, from the upper end", () => {
    const scores = [aScore({ subIndex: "pci-2025.market-entry", score: 8.2 })];
    const [gap] = gaps(scores, [aTarget({ subIndex: "pci-2025.market-entry", from: 8.1, to: 8.5 })]);
    expect(gap).toMatchObject({ gap: -0.1, gapToUpper: 0.3 });
  });

  it("counts ranks down to the worst acceptable one", () => {
    const targets = [aTarget({ from: 74, rankFrom: 1, rankTo: 5 })];
    expect(gaps([aScore({ score: 69.48, rank: 14 })], targets)[0]).toMatchObject({ gap: 4.52, rankGap: 9 });
    expect(gaps([aScore({ score: 74.84, rank: 1 })], targets)[0]).toMatchObject({ gap: -0.84, rankGap: -4 });
  });

  it("is nothing exactly where the score is the target, whatever the figures", () => {
    const points = fc.integer({ min: 0, max: 1000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(points, points, (from, score) => {
        const [gap] = gaps([aScore({ score })], [aTarget({ from })]);
        expect(gap?.gap === 0).toBe(from === score);
        expect(Math.sign(gap?.gap ?? 0)).toBe(Math.sign(from - score));
      }),
    );
  });

  it("follows the newest score, also one of the target's own year, and keeps the baseline", () => {
    const scores = [aScore({ year: 2023, score: 70.34 }), aScore({ year: 2025, score: 75 }), aScore({ score: 74.84 })];
    const [gap] = gaps(scores, [aTarget({ from: 76 })]);
    expect(gap).toMatchObject({ baseline: { year: 2024, score: 74.84 }, latest: { year: 2025, score: 75 }, gap: 1 });
  });
});

describe("a unit that was merged", () => {
  const targets = [aTarget({ from: 74, rankFrom: 1, rankTo: 5 })];
  const scores = [
    aScore({ unit: OLD_HAI_PHONG, score: 74.84, rank: 1 }),
    aScore({ unit: OLD_HAI_DUONG, score: 69.48, rank: 14 }),
  ];

  it("has a gap for each unit it succeeds (220/KH-UBND, mục I)", () => {
    const rows = gaps(scores, targets, { bodies: [MERGED] });
    expect(rows.map(({ unit, gap, rankGap }) => [unit, gap, rankGap])).toEqual([
      [OLD_HAI_PHONG, -0.84, -4],
      [OLD_HAI_DUONG, 4.52, 9],
    ]);
  });

  it("takes its own score over theirs once one is published, and says whose it is", () => {
    const rows = gaps([...scores, aScore({ year: 2025, score: 73 })], targets, { bodies: [MERGED] });
    expect(rows.map(({ baseline, latest, gap }) => [baseline?.score, latest?.score, latest?.via, gap])).toEqual([
      [74.84, 73, "điểm của thành phố Hải Phòng", 1],
      [69.48, 73, "điểm của thành phố Hải Phòng", 1],
    ]);
  });

  it("is followed through several mergers, and a circle in the directory does no harm", () => {
    const chain = [aUnit(HAI_PHONG, ["tỉnh Hải Đông (cũ)"]), aUnit("tỉnh Hải Đông (cũ)", [OLD_HAI_DUONG, HAI_PHONG])];
    expect(gaps(scores, targets, { bodies: chain }).map(({ unit }) => unit)).toEqual([OLD_HAI_DUONG]);
  });

  it("without predecessors in the directory has one row that says it has no score", () => {
    expect(gaps(scores, targets)).toMatchObject([
      { unit: HAI_PHONG, baseline: null, latest: null, gap: null, computable: false, because: "no-score" },
    ]);
  });

  it("is known by its name however its tone marks and capitals are typed", () => {
    const typed = [aScore({ unit: "Thành phố Hải Phòng", score: 70 })];
    expect(gaps(typed, targets)[0]).toMatchObject({ gap: 4 });
  });
});

describe("a new sub-index without a score of its own", () => {
  const target = aTarget({ subIndex: "pci-2025.compliance-costs", from: 8.1, to: 8.5 });
  const time = aScore({ subIndex: "pci-2024.time-costs", score: 8.18 });
  const informal = aScore({ subIndex: "pci-2024.informal-charges", score: 7.67 });

  it("takes the mean of the old ones it succeeds, and says so and that it is a proposal", () => {
    const [gap] = gaps([time, informal], [target]);
    expect(gap?.latest).toEqual({
      year: 2024,
      score: 7.925,
      rank: null,
      via: "trung bình các chỉ số cũ “Chi phí thời gian” và “Chi phí không chính thức” (pci-2024), theo bảng đối chiếu đề xuất",
    });
    expect(gap?.gap).toBe(0.175);
  });

  it("says that somebody confirmed the crosswalk once that is so", () => {
    const [gap] = gapsOf({
      scores: [time, informal],
      targets: [target],
      bodies: [],
      subIndices: SUB_INDICES,
      crosswalkConfirmed: true,
    });
    expect(gap?.latest?.via).toMatch(/, theo bảng đối chiếu đã xác nhận$/);
  });

  it("takes no mean of some of them only", () => {
    expect(gaps([time], [target])[0]).toMatchObject({ gap: null, because: "no-score" });
    expect(gaps([time, { ...informal, year: 2023 }], [target])[0]).toMatchObject({ gap: null, because: "no-score" });
  });

  it("takes the newest year in which all of them have a score", () => {
    const scores = [time, { ...time, year: 2023, score: 8 }, { ...informal, year: 2023, score: 7 }];
    expect(gaps(scores, [target])[0]).toMatchObject({ latest: { year: 2023, score: 7.5 } });
  });

  it("prefers its own score as soon as there is one", () => {
    const own = aScore({ year: 2025, subIndex: "pci-2025.compliance-costs", score: 8.3 });
    expect(gaps([time, informal, own], [target])[0]).toMatchObject({ latest: { score: 8.3, via: null }, gap: -0.2 });
  });

  it("follows the crosswalk as a person edits it, by key or by name", () => {
    const edited = (succeeds: string[]) =>
      SUB_INDICES.map((one) => (one.key === "pci-2025.compliance-costs" ? { ...one, succeeds } : one));
    const by = (succeeds: string[]) => gaps([time, informal], [target], { subIndices: edited(succeeds) })[0];
    expect(by(["pci-2024.time-costs"])).toMatchObject({ latest: { score: 8.18 } });
    expect(by(["chi phí thời gian"])).toMatchObject({ latest: { score: 8.18 } });
    expect(by([])).toMatchObject({ because: "no-crosswalk" });
  });
});

describe("a gap that cannot be computed says why", () => {
  it.each([
    ["no-target", aTarget({ from: null }), [aScore({ score: 70 })]],
    ["no-target", aTarget({ rankFrom: 5, rankTo: 5 }), [aScore({ score: 70, rank: 9 })]],
    ["no-score", aTarget({ from: 74 }), []],
    ["not-published", aTarget({ from: 74 }), [aScore({})]],
    ["not-published", aTarget({ from: 74 }), [aScore({ rank: 41 })]],
    ["no-crosswalk", aTarget({ subIndex: "pci-2025.private-sector", from: 6.7, to: 7.6 }), [aScore({ score: 70 })]],
  ])("%s", (because, target, scores) => {
    expect(gaps(scores, [target])[0]).toMatchObject({ gap: null, gapToUpper: null, computable: false, because });
  });

  it("and still counts ranks where they are known", () => {
    const [gap] = gaps([aScore({ score: 70, rank: 9 })], [aTarget({ rankFrom: 1, rankTo: 5 })]);
    expect(gap).toMatchObject({ rankGap: 4, because: "no-target" });
  });
});

describe("two editions of an index", () => {
  const targets = [aTarget({ from: 74 }), aTarget({ subIndex: "pci-2025.market-entry", from: 8.1 })];

  it("are never mixed in a total without saying so", () => {
    const old = [aScore({ score: 74.84 }), aScore({ subIndex: "pci-2024.market-entry", score: 8.72 })];
    expect(gaps(old, targets)[0]?.latest?.via).toBe(
      "tổng điểm của bộ chỉ số cũ (pci-2024), mục tiêu đặt theo bộ mới (pci-2025)",
    );
    const fresh = [aScore({ score: 74.84 }), aScore({ subIndex: "pci-2025.market-entry", score: 8.72 })];
    expect(gaps(fresh, targets)[0]?.latest?.via).toBeNull();
  });

  it("never make a total out of sub-indices: without a printed total there is none", () => {
    const parts = SUB_INDICES.filter(({ edition }) => edition === "pci-2025").map(({ key }) =>
      aScore({ subIndex: key, score: 8 }),
    );
    expect(gaps(parts, [targets[0] ?? aTarget()])[0]).toMatchObject({ gap: null, because: "no-score" });
  });
});

import { headroomOf } from "../../../src/engine/scores/headroom";
import { trends } from "../../../src/engine/scores/trend";
import { weightedTotal, weightsOf } from "../../../src/engine/scores/weighted-total";
import { whatIf } from "../../../src/engine/scores/what-if";
import { HAI_PHONG_SERIES, KEYS, WEIGHTS_2022, WEIGHTS_TO_2021 } from "./hai-phong-series";
import { aScore, aTarget, gaps, HAI_PHONG, SUB_INDICES } from "./score-builders";

const weighted = (weights: readonly number[]) =>
  SUB_INDICES.map((one) => {
    const at = KEYS.indexOf(one.key);
    return at === -1 ? one : { ...one, weight: weights[at] ?? null };
  });
const scoresOf = (year: number): ReadonlyMap<string, number> =>
  new Map(
    HAI_PHONG_SERIES.filter((one) => one.year === year && one.subIndex !== "total").flatMap(({ subIndex, score }) =>
      score === null ? [] : [[subIndex, score] as const],
    ),
  );
const published = (year: number): number =>
  HAI_PHONG_SERIES.find((one) => one.year === year && one.subIndex === "total")?.score ?? 0;

describe("a total from typed weights", () => {
  it.each([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021])(
    "gives the published PCI of Hải Phòng %i within 0.02",
    (year) => {
      const weights = weightsOf("pci-2024", weighted(WEIGHTS_TO_2021));
      expect(
        Math.abs(((weights && weightedTotal(scoresOf(year), weights)) ?? 0) - published(year)),
      ).toBeLessThanOrEqual(0.02);
    },
  );

  it("gives that of 2022 with the weights of 2022, and not with the older ones", () => {
    const by = (weights: readonly number[]): number => {
      const typed = weightsOf("pci-2024", weighted(weights));
      return (typed && weightedTotal(scoresOf(2022), typed)) ?? 0;
    };
    expect(Math.abs(by(WEIGHTS_2022) - published(2022))).toBeLessThanOrEqual(0.02);
    expect(Math.abs(by(WEIGHTS_TO_2021) - published(2022))).toBeGreaterThan(1);
  });

  it.each([
    ["no weight at all", SUB_INDICES],
    ["one weight missing", weighted(WEIGHTS_2022.slice(0, 9))],
    ["weights that make 95 %", weighted([...WEIGHTS_2022.slice(0, 9), 5])],
  ])("is not computed with %s", (_, subIndices) => expect(weightsOf("pci-2024", subIndices)).toBeNull());

  it("is not computed where a score is missing", () => {
    const weights = weightsOf("pci-2024", weighted(WEIGHTS_2022));
    const partial = new Map([...scoresOf(2022)].slice(1));
    expect(weights === null ? 0 : weightedTotal(partial, weights)).toBeNull();
  });
});

describe("what if a sub-index reached the hoped-for score", () => {
  const scores = HAI_PHONG_SERIES.filter(({ year }) => year <= 2022);
  const targets = [
    aTarget({ year: 2023, from: 73 }),
    ...KEYS.map((subIndex) => aTarget({ year: 2023, subIndex, from: 7.5 })),
  ];
  const subIndices = weighted(WEIGHTS_2022);
  const found = gaps(scores, targets, { subIndices });
  const ask = (hoped: Record<string, number>, weights = subIndices) =>
    whatIf({ edition: "pci-2024", unit: HAI_PHONG, hoped }, found, weights);

  it("gives the total and its gap, with the latest scores for the others", () => {
    const now = ask({});
    const then = ask({ "pci-2024.business-support": 7.39 });
    expect(now).toMatchObject({ kind: "total", total: 70.76, gap: 2.24 });
    expect(then).toMatchObject({ kind: "total", total: 72.26, gap: 0.74 });
    expect(then.kind === "total" ? then.unchanged : []).toHaveLength(9);
  });

  it("is not answered without weights, and says so", () => {
    expect(ask({ "pci-2024.business-support": 8 }, [...SUB_INDICES])).toEqual({
      kind: "weights-missing",
      edition: "pci-2024",
    });
  });

  it("names the scores that are missing", () => {
    const few = gaps(
      scores.filter(({ subIndex }) => subIndex !== KEYS[0]),
      targets,
      { subIndices },
    );
    expect(whatIf({ edition: "pci-2024", unit: HAI_PHONG, hoped: {} }, few, subIndices)).toEqual({
      kind: "scores-missing",
      subIndices: [KEYS[0]],
    });
  });

  it("ranks sub-indices by what reaching the target adds to the total", () => {
    const ranked = headroomOf(HAI_PHONG, found, subIndices);
    expect(ranked.slice(0, 2).map(({ subIndex, short, worth }) => [subIndex, short, worth])).toEqual([
      ["pci-2024.business-support", 1.11, 1.665],
      ["pci-2024.labour-training", 0.93, 0.93],
    ]);
  });

  it("ranks by the shortfall alone while there are no weights", () => {
    const ranked = headroomOf(HAI_PHONG, gaps(scores, targets), SUB_INDICES);
    expect(ranked.slice(0, 2).map(({ subIndex, short, worth }) => [subIndex, short, worth])).toEqual([
      ["pci-2024.transparency", 1.28, null],
      ["pci-2024.business-support", 1.11, null],
    ]);
    expect(ranked.at(-1)).toMatchObject({ short: 0 });
  });
});

describe("the trend over the years", () => {
  const series = trends([...HAI_PHONG_SERIES].reverse(), SUB_INDICES);
  const totals = series.find(({ subIndex }) => subIndex === "total")?.points ?? [];

  it("runs from the oldest to the newest year with what changed (Hải Phòng 2014–2024)", () => {
    expect(totals).toHaveLength(11);
    expect(totals[0]).toEqual({ year: 2014, score: 58.25, rank: 34, change: null, climbed: null, newEdition: false });
    expect(totals.at(-1)).toEqual({ year: 2024, score: 74.84, rank: 1, change: 4.5, climbed: 2, newEdition: false });
    expect(totals.find(({ year }) => year === 2018)).toMatchObject({ change: -0.67, climbed: -7 });
  });

  it("has one line for each sub-index", () => expect(series).toHaveLength(11));

  it("does not compare a year with one of another edition", () => {
    const [line] = trends(
      [
        aScore({ year: 2025, score: 80 }),
        aScore({ year: 2025, subIndex: "pci-2025.market-entry", score: 8 }),
        aScore({ year: 2024, score: 74.84 }),
        aScore({ year: 2024, subIndex: "pci-2024.market-entry", score: 8.72 }),
      ],
      SUB_INDICES,
    );
    expect(line?.points.map(({ year, change, newEdition }) => [year, change, newEdition])).toEqual([
      [2024, null, false],
      [2025, null, true],
    ]);
  });
});

import { numberOf } from "../../../../../src/engine/reading/prose/figures/number";
import { measuredObjectives } from "../../../../../src/engine/reading/prose/figures/objectives";
import { comparedScores } from "../../../../../src/engine/reading/prose/figures/past-scores";
import { tableBeforeProse } from "../../../../../src/engine/reading/prose/figures/reconcile";
import { scoresInProse } from "../../../../../src/engine/reading/prose/figures/scores";
import { targetsInAims } from "../../../../../src/engine/reading/prose/figures/targets";
import { passagesOf } from "../plan-passages";

const city = { index: "PCI", unit: "thành phố Hải Phòng", year: 2025, edition: "pci-2025" } as const;

describe("numbers", () => {
  it.each([
    ["8,1", 8.1],
    ["76.19", 76.19],
    ["1.200", 1200],
    ["03", 3],
    ["tám", null],
  ])("%s is %s", (text, value) => expect(numberOf(text)).toBe(value));
});

describe("scores told in sentences", () => {
  it("belong to the unit their sentence names, and the list after it goes on with that unit", () => {
    const { scores } = scoresInProse(
      passagesOf(
        "Theo kết quả PCI 2024, tỉnh Hải Dương (cũ) xếp vị trí thứ 14/63, đạt 69,48 điểm, tăng 0,8 điểm so với năm 2023. Có 01 chỉ số tăng điểm: gia nhập thị trường: 8,06 điểm, + 0,12 điểm.",
        "Bên cạnh đó, có 01 chỉ số giảm điểm: tiếp cận đất đai: 6,83 điểm, - 0,43 điểm.",
      ),
      city,
    );
    expect(
      scores.map(({ unit, year, subIndex, score, delta, rank }) => [unit, year, subIndex, score, delta, rank]),
    ).toEqual([
      ["tỉnh Hải Dương (cũ)", 2024, "total", 69.48, 0.8, 14],
      ["tỉnh Hải Dương (cũ)", 2024, "pci-2024.market-entry", 8.06, 0.12, null],
      ["tỉnh Hải Dương (cũ)", 2024, "pci-2024.land-access", 6.83, -0.43, null],
    ]);
  });

  it("are apart for several indexes in one sentence", () => {
    const { scores } = scoresInProse(
      passagesOf("Năm 2024, PAR INDEX của tỉnh đạt 89,77%, xếp thứ 10/63; PAPI đạt 42,5 điểm, xếp thứ 21/61."),
      { index: null, unit: "tỉnh Lâm Sơn", year: 2025 },
    );
    expect(scores.map(({ index, year, score, rank }) => [index, year, score, rank])).toEqual([
      ["PAR INDEX", 2024, 89.77, 10],
      ["PAPI", 2024, 42.5, 21],
    ]);
  });

  it("are no shares of indicators, and a name that is no sub-index is told", () => {
    const { scores, doubts } = scoresInProse(
      passagesOf(
        "Về điểm số, chỉ tiêu PCI tăng điểm đạt 78/142, chiếm 54,93%. Có 02 chỉ số tăng điểm: tính minh bạch: 6,34 điểm; sân bay: 7,1 điểm.",
      ),
      city,
    );
    expect(scores.map(({ subIndex }) => subIndex)).toEqual(["pci-2024.transparency"]);
    expect(doubts.map(({ id, value }) => [id, value])).toEqual([["score-name-unknown", "sân bay"]]);
  });

  it("stand in brackets where an aim compares itself with a year gone by", () => {
    const aims = passagesOf("4. Cải thiện vị trí, tăng 2 bậc so với năm 2023 (77,39 điểm, xếp hạng 5).");
    expect(comparedScores(aims, { tableIndex: "DDCI", unit: "Sở Tài chính" })).toMatchObject([
      { index: "DDCI", year: 2023, score: 77.39, rank: 5 },
    ]);
    expect(comparedScores(aims, { tableIndex: null, unit: "Sở Tài chính" })).toEqual([]);
  });
});

describe("targets", () => {
  const targets = (...lines: string[]) => targetsInAims(passagesOf(...lines), city);

  it("are the same band for each name of a list", () => {
    const { targets: found, listed } = targets(
      "3. Phấn đấu các chỉ số thành phần trong năm 2026 như sau:",
      "- 02 chỉ số: Chi phí tuân thủ; Thiết chế pháp lý: đạt mức điểm tốt, từ 8,1 - 8,5 điểm trở lên, xếp thứ hạng từ vị trí thứ 5 - 8 trở lên.",
    );
    expect(
      found.map(({ year, subIndex, from, to, rankFrom, rankTo }) => [year, subIndex, from, to, rankFrom, rankTo]),
    ).toEqual([
      [2026, "pci-2025.compliance-costs", 8.1, 8.5, 5, 8],
      [2026, "pci-2025.legal-institutions", 8.1, 8.5, 5, 8],
    ]);
    expect(listed.size).toBe(1);
  });

  it("tell a name they do not know and a count that differs", () => {
    const { doubts } = targets("- 03 chỉ số: Chi phí tuân thủ; Hạ tầng số: đạt từ 7,0 điểm trở lên.");
    expect(doubts.map(({ id }) => id)).toEqual(["target-name-unknown", "target-count-differs"]);
  });

  it("of the whole index take points from one clause and the rank from the next", () => {
    const { targets: found } = targets(
      "1. Phấn đấu tổng điểm số PCI đạt từ 74 điểm trở lên; giữ vị trí PCI của thành phố Hải Phòng trong Top 5.",
    );
    expect(found).toMatchObject([{ subIndex: "total", year: 2025, from: 74, to: null, rankFrom: 1, rankTo: 5 }]);
  });

  it("of several indexes are apart", () => {
    const { targets: found } = targets(
      "- PAR INDEX đạt từ 90% trở lên; SIPAS đạt trên 88%, xếp thứ 10; PAPI thuộc nhóm 15.",
    );
    expect(found.map(({ index, from, rankTo }) => [index, from, rankTo])).toEqual([
      ["PAR INDEX", 90, null],
      ["SIPAS", 88, 10],
      ["PAPI", null, 15],
    ]);
  });

  it("of another unit are none of the plan's own", () => {
    const office = { ...city, unit: "Ban Quản lý Khu kinh tế Hải Phòng" };
    const aims = passagesOf(
      "1. Góp phần giữ vị trí PCI của thành phố, phấn đấu tổng điểm PCI thành phố đạt từ 71 điểm trở lên.",
    );
    expect(targetsInAims(aims, office).targets).toEqual([]);
    expect(measuredObjectives(aims)).toMatchObject([{ value: 71, unit: "điểm", comparator: ">=" }]);
  });
});

describe("measured objectives", () => {
  const measures = (text: string) =>
    measuredObjectives(passagesOf(text)).map(({ value, unit, comparator }) => [value, unit, comparator]);

  it.each([
    ["- Tỷ lệ hồ sơ điện tử đạt 100%.", [[100, "%", "="]]],
    ["- Mức độ hài lòng đạt từ 90% trở lên.", [[90, "%", ">="]]],
    [
      "- Tối thiểu 80% hồ sơ trực tuyến; không quá 5% hồ sơ trễ hạn.",
      [
        [80, "%", ">="],
        [5, "%", "<="],
      ],
    ],
    ["- Cải thiện chỉ số, tăng 2 bậc so với năm 2023 (77,39 điểm).", [[2, "bậc", "="]]],
    [
      "- Thuộc nhóm 10 địa phương dẫn đầu, xếp hạng 3.",
      [
        [10, "hạng", "<="],
        [3, "hạng", "<="],
      ],
    ],
    ["- Báo cáo trước ngày 02 tháng 12.", []],
    ["- Dịch vụ công trực tuyến cấp độ 3, cấp độ 4.", []],
  ])("of “%s”", (text, wanted) => expect(measures(text)).toEqual(wanted));
});

describe("a printed table beside sentences", () => {
  it("stands, and the difference is told", () => {
    const base = {
      index: "DDCI",
      unit: "Sở A",
      year: 2023,
      subIndex: "total",
      delta: null,
      rank: 5,
      leadBodies: [],
      coordinatingBodies: [],
    };
    const { scores, doubts } = tableBeforeProse(
      { scores: [{ ...base, score: 77.4 }], targets: [] },
      {
        scores: [
          { ...base, score: 77.39 },
          { ...base, year: 2022, score: 70 },
        ],
        targets: [],
      },
    );
    expect(scores.map(({ score }) => score)).toEqual([77.4, 70]);
    expect(doubts).toMatchObject([{ id: "score-differs-from-table", value: "77,39", suggestion: "77,4" }]);
  });
});

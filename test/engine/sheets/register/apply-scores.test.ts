import type { Score, Target } from "../../../../src/engine/model/plan";
import { applyScoresSheet } from "../../../../src/engine/sheets/register/apply-scores";
import { scoreRowKey } from "../../../../src/engine/sheets/register/scores-sheet";
import type { ValueRow } from "../../../../src/engine/sheets/table-rows";
import { type PlainValue, textCell } from "../../../../src/engine/workbook/cells";
import { aPlan } from "../../../support/plan-builders";
import { aScore, aTarget, HAI_PHONG, SUB_INDICES } from "../../scores/score-builders";

const HEADERS = [
  "Bộ chỉ số",
  "Chỉ số",
  "Đơn vị",
  "Năm",
  "Điểm",
  "Hạng",
  "Mục tiêu từ",
  "Mục tiêu đến",
  "Hạng mục tiêu từ",
  "Hạng mục tiêu đến",
  "Chênh lệch",
  "Ghi chú",
];
/** "PCI | Tổng điểm | thành phố Hải Phòng | 2025 | 75,5": what a person sees in a row of Điểm số. */
const row = (line: string): ValueRow => {
  const cells = line.split("|").map((cell) => cell.trim());
  return new Map(HEADERS.map((header, at): [string, PlainValue] => [header, textCell(cells[at] ?? "")]));
};
const read = (lines: readonly string[], scores: Score[] = [], targets: Target[] = []) =>
  applyScoresSheet(aPlan({ scores, targets }), SUB_INDICES, lines.map(row));

describe("scores a person types into Điểm số", () => {
  it("count with decimal commas, beside the target they belong to", () => {
    const { plan } = read(
      [`PCI | Tổng điểm | ${HAI_PHONG} | 2025 | 75,5 | 3 | 74 | | 1 | 5`],
      [],
      [aTarget({ from: 74, rankFrom: 1, rankTo: 5 })],
    );
    expect(plan.scores).toEqual([aScore({ year: 2025, score: 75.5, rank: 3 })]);
    expect(plan.targets).toEqual([aTarget({ from: 74, rankFrom: 1, rankTo: 5 })]);
  });

  it("are of the edition that the plan's rows of that year are of: Gia nhập thị trường stands in both", () => {
    const old = aScore({ year: 2024, subIndex: "pci-2024.market-entry", score: 8.72 });
    const target = aTarget({ year: 2025, subIndex: "pci-2025.market-entry", from: 8.1 });
    const typed = (year: number): string | undefined =>
      read([`PCI | Gia nhập thị trường | tỉnh Thanh Hóa | ${year} | 8`], [old], [target]).plan.scores[0]?.subIndex;
    expect([typed(2024), typed(2025), typed(2026)]).toEqual([
      "pci-2024.market-entry",
      "pci-2025.market-entry",
      "pci-2025.market-entry",
    ]);
  });

  it("that are left blank say “not published” and stay", () => {
    const { plan } = read([
      `PCI | Tổng điểm | tỉnh Thanh Hóa | 2024 | | 41`,
      `PCI | Tổng điểm | tỉnh Thanh Hóa | 2025 | |`,
    ]);
    expect(plan.scores.map(({ year, score, rank }) => [year, score, rank])).toEqual([
      [2024, null, 41],
      [2025, null, null],
    ]);
  });

  it("make no score out of a row that only sets a target", () => {
    expect(read([`PCI | Tổng điểm | ${HAI_PHONG} | 2026 | | | 75`]).plan).toMatchObject({
      scores: [],
      targets: [{ year: 2026, from: 75 }],
    });
  });

  it("leave a target whose figures the scan lost a target without figures (3822/KH-BQL, “735”)", () => {
    const lost = aTarget({ index: "DDCI", subIndex: "ddci.business-support", year: 2024 });
    const { plan } = read([`DDCI | Hỗ trợ sản xuất kinh doanh | ${HAI_PHONG} | 2024`], [], [lost]);
    expect(plan).toMatchObject({ scores: [], targets: [lost] });
  });
});

describe("what stands beside a score", () => {
  it("is kept by index, sub-index, unit and year: the gap we wrote and the note a person wrote", () => {
    const { notes } = read([
      `PCI | Tổng điểm | ${HAI_PHONG} | 2025 | 73 | | 74 | | | | 1 | Chờ VCCI công bố`,
      `PCI | Tổng điểm | ${HAI_PHONG} | 2024 | 74,84`,
    ]);
    expect(notes).toEqual({
      [scoreRowKey({ index: "PCI", subIndex: "total", unit: HAI_PHONG, year: 2025 })]: {
        gap: 1,
        note: "Chờ VCCI công bố",
      },
    });
  });

  it("without the sheet is nothing, and the remembered scores stay", () => {
    const scores = [aScore({ score: 74.84 })];
    expect(read([], scores)).toMatchObject({ plan: { scores }, notes: {} });
  });
});

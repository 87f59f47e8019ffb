import { planWith, taskLines } from "./read-layout";

describe("score tables", () => {
  it("reads scores and targets by the names of the sub-indices, with their bodies", () => {
    const plan = planWith(
      "PHỤ LỤC I",
      "MỤC TIÊU CHỈ SỐ PCI NĂM 2026",
      `TT | Chỉ số thành phần | 2023 | 2024 | 2025 | Mục tiêu 2026 | Đơn vị thực hiện
       I | Gia nhập thị trường | 7,12 | 7,30 | 7,41 | 7,6 - 7,8 | Sở Tài chính
       II | Tiếp cận đất đai | 6,80 | 6,95 | 7,02 | 7,20 | Sở Nông nghiệp và Môi trường
       III | Tính minh bạch | 6,10 | 6,33 | 640 | 6,60 | Sở Khoa học và Công nghệ
       IV | Chi phí thời gian | 7,90 | | 8,05 | 8,20 | Sở Nội vụ
       | Tổng điểm | 68,5 | 69,7 | 70,2 | 72,0 |
       | Xếp hạng | 12 | 9/63 | 7 | 5 | `,
    );
    expect(taskLines(plan)).toEqual([]);
    expect(plan.appendices.map(({ id, index, kind }) => [id, index, kind])).toEqual([["I", "PCI", "score-table"]]);
    const entry = plan.scores.find((score) => score.subIndex.endsWith("market-entry") && score.year === 2025);
    expect(entry).toMatchObject({
      index: "PCI",
      unit: "thành phố Hải Phòng",
      score: 7.41,
      leadBodies: ["Sở Tài chính"],
    });
    expect(plan.scores.find((score) => score.subIndex === "total" && score.year === 2024)).toMatchObject({
      score: 69.7,
      rank: 9,
    });
    expect(plan.targets.filter((target) => target.year === 2026)).toHaveLength(5);
    expect(plan.targets.find((target) => target.subIndex.endsWith("market-entry"))).toMatchObject({
      from: 7.6,
      to: 7.8,
    });
    expect(plan.targets.find((target) => target.subIndex === "total")).toMatchObject({
      from: 72,
      rankFrom: 5,
      rankTo: 5,
    });
    expect(plan.scores.filter((score) => score.score !== null || score.rank !== null)).toHaveLength(13);
    expect(plan.findings.find(({ id }) => id === "score-decimal-lost")).toMatchObject({
      value: "640",
      suggestion: "6,4",
    });
    expect(plan.ledger.unread).toEqual([]);
  });

  it("reads points and places side by side under each year, and names the row it does not know", () => {
    const plan = planWith(
      "PHỤ LỤC: KẾT QUẢ CHỈ SỐ PCI",
      `TT | Chỉ số thành phần | Năm 2024 | < | Năm 2025 | <
       ^ | ^ | Điểm | Hạng | Điểm | Hạng
       1 | Chi phí không chính thức | 6,50 | 20 | 6,70 | 18
       2 | Cạnh tranh bình đẳng | 5,90 | 31 | 6,05 | 25
       3 | Chỉ số vui vẻ của doanh nghiệp | 5 | 1 | 5 | 1`,
    );
    expect(plan.scores.map(({ year, subIndex, score, rank }) => [year, subIndex.split(".")[1], score, rank])).toEqual([
      [2024, "informal-charges", 6.5, 20],
      [2025, "informal-charges", 6.7, 18],
      [2024, "fair-competition", 5.9, 31],
      [2025, "fair-competition", 6.05, 25],
    ]);
    expect(plan.ledger.unread.map((row) => row.text)).toEqual(["3 | Chỉ số vui vẻ của doanh nghiệp | 5 | 1 | 5 | 1"]);
    expect(plan.findings.map(({ id }) => id)).toContain("score-row-unread");
  });
});

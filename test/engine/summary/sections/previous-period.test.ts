import { comparisonSection } from "../../../../src/engine/summary/sections/previous-period";
import { anExpected } from "../../../support/answer-builders";
import { anAnswer, aQuarter } from "../../../support/quarter-builders";

const before = "2025-Q3";
const rowOf = (quarter: ReturnType<typeof aQuarter>, label: string) =>
  comparisonSection.figures(quarter).rows?.find((row) => row.label === label);

describe("the period beside the one before", () => {
  test("counts both the same way", () => {
    const quarter = aQuarter({
      expected: [anExpected(), anExpected({ period: before }), anExpected({ period: before, body: "Sở Nội vụ" })],
      answers: [anAnswer({ period: before, sentOn: "2025-09-18" })],
    });
    expect(rowOf(quarter, "Lượt nhiệm vụ phải báo cáo")).toMatchObject({ before: 2, now: 1 });
    expect(rowOf(quarter, "Báo cáo đã nhận")).toMatchObject({ before: 1, now: 0 });
  });

  test("does not take states nobody judged for none", () => {
    const judged = [anExpected({ period: before, status: "Quá hạn" })];
    expect(rowOf(aQuarter({ expected: [anExpected({ period: before })] }), "Lượt nhiệm vụ quá hạn")?.before).toBeNull();
    expect(rowOf(aQuarter({ expected: judged }), "Lượt nhiệm vụ quá hạn")?.before).toBe(1);
  });

  test("says so where the register holds nothing of it", () => {
    const quarter = aQuarter();
    expect(comparisonSection.report(comparisonSection.figures(quarter), quarter)).toEqual([
      { kind: "paragraph", text: "Sổ chưa có số liệu của quý III/2025, nên chưa so sánh được với kỳ trước." },
    ]);
  });
});

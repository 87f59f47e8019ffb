import { disciplineSection } from "../../../../src/engine/summary/sections/reporting-discipline";
import { anExpected } from "../../../support/answer-builders";
import { anAnswer, aQuarter } from "../../../support/quarter-builders";

describe("reporting discipline", () => {
  const quarter = aQuarter({
    expected: [
      anExpected(),
      anExpected({ task: "999-I-002" }),
      anExpected({ body: "Sở Nội vụ" }),
      anExpected({ body: "UBND xã Vĩnh Bảo" }),
    ],
    answers: [anAnswer({ sentOn: "2025-12-10" }), anAnswer({ body: "UBND xã Vĩnh Bảo" })],
  });
  const figures = disciplineSection.figures(quarter);

  test("is told by kind of body", () => {
    expect(
      figures.tiers.map(({ tier, bodies, reported, late, silent }) => [tier, bodies, reported, late, silent]),
    ).toEqual([
      ["Sở", 2, 1, 1, 1],
      ["Xã", 1, 1, 0, 0],
    ]);
  });

  test("names who sent nothing, too little, too late", () => {
    expect(figures).toMatchObject({
      silentBodies: ["Sở Nội vụ"],
      partialBodies: ["Sở Tài chính"],
      lateBodies: ["Sở Tài chính"],
    });
  });

  test("stands in the report with the same numbers", () => {
    const text = disciplineSection.report(figures, quarter).find((part) => part.kind === "paragraph");
    expect(text).toMatchObject({ text: expect.stringContaining("Trong 3 đơn vị phải báo cáo") });
    expect(text).toMatchObject({ text: expect.stringContaining("1 đơn vị chưa gửi") });
  });
});

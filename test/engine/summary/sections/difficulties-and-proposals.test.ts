import { difficultiesSection } from "../../../../src/engine/summary/sections/difficulties-and-proposals";
import { anAnswer, aQuarter } from "../../../support/quarter-builders";

describe("difficulties and proposals", () => {
  test("in the same words are one row with all their bodies; capitals, blanks and the last stop make no difference", () => {
    const quarter = aQuarter({
      answers: [
        anAnswer({ obstacles: "Thiếu kinh phí tập huấn." }),
        anAnswer({ body: "Sở Nội vụ", obstacles: "thiếu kinh phí  tập huấn" }),
        anAnswer({ body: "UBND xã Vĩnh Bảo", obstacles: "Thiếu biên chế." }),
      ],
    });
    expect(difficultiesSection.figures(quarter).obstacles).toEqual([
      { text: "Thiếu kinh phí tập huấn.", bodies: ["Sở Tài chính", "Sở Nội vụ"], tasks: ["999-I-001"] },
      { text: "Thiếu biên chế.", bodies: ["UBND xã Vĩnh Bảo"], tasks: ["999-I-001"] },
    ]);
  });

  test.each(["Không", "không có.", "-", "  "])("“%s” says nothing", (obstacles) => {
    expect(difficultiesSection.figures(aQuarter({ answers: [anAnswer({ obstacles })] })).obstacles).toEqual([]);
  });

  test("none: one sentence each", () => {
    const quarter = aQuarter();
    const blocks = difficultiesSection.describe(difficultiesSection.figures(quarter), quarter);
    expect(blocks).toEqual([
      { kind: "note", text: "Các đơn vị không nêu khó khăn, vướng mắc." },
      { kind: "note", text: "Các đơn vị không có đề xuất, kiến nghị." },
    ]);
  });
});

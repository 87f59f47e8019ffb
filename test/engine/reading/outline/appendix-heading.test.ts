import { appendixHeading } from "../../../../src/engine/reading/outline/appendix-heading";

describe("the heading of an appendix", () => {
  it.each([
    ["PHỤ LỤC I", "I", ""],
    ["Phụ lục 1", "1", ""],
    ["Phụ lục số 3", "3", ""],
    ["PHỤ LỤC", null, ""],
    ["PHỤ LỤC NHIỆM VỤ CỤ THỂ", null, "NHIỆM VỤ CỤ THỂ"],
    ["Phụ lục II: Danh mục nhiệm vụ", "II", "Danh mục nhiệm vụ"],
  ])("is read from “%s”", (line, id, title) => expect(appendixHeading(line)).toEqual({ id, title }));

  it.each([
    "Phụ lục kèm theo Kế hoạch này",
    "(Có các Phụ lục số 1, 2, 3, 4 kèm theo).",
    "Phụ lục I, II của Kế hoạch được giao cho Sở Tài chính",
    "Nhiệm vụ tại Phụ lục I",
    "Phụ lục các nhiệm vụ được giao theo từng cơ quan",
  ])("is not read from the mention “%s”", (line) => expect(appendixHeading(line)).toBeNull());
});

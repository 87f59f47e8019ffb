import { pageStarts } from "../../../../src/engine/sheets/summary/section-pages";
import type { Block } from "../../../../src/engine/workbook/blocks";
import { textCell } from "../../../../src/engine/workbook/cells";

const tableOf = (rows: number): Block[] => [
  {
    kind: "table",
    name: "tblThu",
    excel: false,
    columns: [{ header: "Nhiệm vụ", width: 40, kind: "text" }],
    rows: Array.from({ length: rows }, (_, at) => [textCell(String(at))]),
  },
];
const sentence: Block[] = [{ kind: "note", text: "Không có nhiệm vụ nào quá hạn." }];

describe("a section of the summary begins a page", () => {
  test("where it does not fit on what is left of the one before", () => {
    expect(pageStarts([tableOf(15), tableOf(12)])).toEqual([false, true]);
  });

  test("never where it is first, and not for one sentence", () => {
    expect(pageStarts([tableOf(12), sentence, sentence])).toEqual([false, false, false]);
  });

  test("and what follows a table of several pages stands on its last one", () => {
    expect(pageStarts([sentence, tableOf(60), sentence])).toEqual([false, true, false]);
  });
});

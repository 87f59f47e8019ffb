import type { Block } from "../../../src/engine/workbook/blocks";
import { numberCell, textCell } from "../../../src/engine/workbook/cells";
import type { SheetDescription } from "../../../src/engine/workbook/description";
import { plainText } from "../../../src/engine/workbook/plain-text";
import { resolve } from "../../../src/engine/workbook/resolve";
import { aSheet, aWorkbook } from "../../equivalence/gallery/a-workbook";
import { charts } from "../../equivalence/gallery/charts";
import { plainGrid } from "../../equivalence/gallery/plain-grid";

const linesOf = (blocks: readonly Block[], more: Partial<SheetDescription> = {}): string[] =>
  plainText(resolve(aWorkbook(aSheet(blocks, more))))
    .split("\n")
    .slice(1);
const sheetOf = (blocks: readonly Block[], more: Partial<SheetDescription> = {}) =>
  resolve(aWorkbook(aSheet(blocks, more))).sheets[0];

describe("where blocks come to stand", () => {
  test("one below the other; titles and notes spread over the widest table", () => {
    const lines = linesOf([
      { kind: "title", level: 1, text: "Sổ theo dõi" },
      { kind: "spacer" },
      {
        kind: "table",
        name: "tblThu",
        columns: [
          { header: "a", width: 5, kind: "text" },
          { header: "b", width: 7, kind: "text" },
        ],
        rows: [[textCell("1"), textCell("2")]],
      },
      { kind: "note", text: "Hết." },
    ]);
    expect(lines).toEqual([
      "1 | Sổ theo dõi |",
      "3 | a | b",
      "4 | 1 | 2",
      "5 | Hết. |",
      "merge A1:B1",
      "merge A5:B5",
      "table tblThu A3:B4",
    ]);
  });

  test("a plain grid has bands, groups above its header, and single headers reaching up", () => {
    expect(plainText(resolve(plainGrid)).split("\n").slice(1, 14)).toEqual([
      "1 | Tình hình báo cáo |  |  |  |  |",
      "2 | Nhiệm vụ | Phân công |  | Số báo cáo |  | Cộng",
      "3 |  | Chủ trì | Phối hợp | Quý III | Quý III |",
      "4 | II. Tiếp cận nguồn lực phát triển |  |  |  |  |",
      "5 | Rà soát quỹ đất | Sở Tài chính | Trang đích | 1 | 2 | =$D5+1 → 2",
      "6 | Cộng |  |  |  |  | =SUBTOTAL(109,$F$4:$F$5) → 2",
      "7 | Trang sau. |  |  |  |  |",
      "merge A1:F1",
      "merge A2:A3",
      "merge F2:F3",
      "merge B2:C2",
      "merge D2:E2",
      "merge A4:F4",
    ]);
  });

  test("both rows of a grouped header repeat on every page and stay in view", () => {
    const [sheet] = resolve(plainGrid).sheets;
    expect(sheet?.print.repeatRows).toEqual({ from: 2, to: 3 });
    expect(sheet?.freeze).toEqual({ rows: 3, columns: 0 });
    expect(sheet?.print.breaksBefore).toEqual([7]);
  });

  test("parts side by side begin in one row, and what follows begins below the highest", () => {
    const [sheet] = resolve(charts).sheets;
    expect(sheet?.charts.map(({ area }) => `${area.row},${area.column} ${area.rowCount}×${area.columnCount}`)).toEqual([
      "2,1 15×4",
      "2,5 15×4",
      "17,1 12×8",
      "29,1 12×8",
      "41,1 12×8",
    ]);
  });

  test("key figures stand side by side and break where the sheet ends", () => {
    const figures = [1, 2, 3].map((number) => ({ label: `Số ${number}`, value: numberCell(number) }));
    expect(linesOf([{ kind: "key-figures", figures, span: 2 }], { columns: 5 }).slice(0, 4)).toEqual([
      "1 | Số 1 |  | Số 2 |",
      "2 | 1 |  | 2 |",
      "3 | Số 3 |",
      "4 | 3 |",
    ]);
  });

  test("a legend shows the sample beside its meaning", () => {
    const entries = [{ role: "tone-late", sample: "Quá hạn", meaning: "Hạn đã qua." } as const];
    expect(linesOf([{ kind: "legend", entries }], { columns: 3 })).toEqual([
      "1 | Quá hạn | Hạn đã qua. |",
      "merge B1:C1",
    ]);
  });
});

describe("widths of the grid", () => {
  const table = (name: string, widths: readonly number[], column?: number): Block => ({
    kind: "table",
    name,
    columns: widths.map((width, index) => ({ header: `c${index}`, width, kind: "text", hidden: width < 4 })),
    rows: [],
    ...(column === undefined ? {} : { column }),
  });
  const widthsOf = (...parameters: Parameters<typeof sheetOf>) =>
    sheetOf(...parameters)?.columns.map(({ width }) => width);

  test("the widest table in a column counts, what the sheet says counts more", () => {
    expect(widthsOf([table("tblA", [5, 9]), table("tblB", [8, 6, 4])])).toEqual([8, 9, 4]);
    expect(widthsOf([table("tblA", [5, 9])], { columnWidths: [20] })).toEqual([20, 9]);
    expect(widthsOf([table("tblA", [5, 9], 3)])).toEqual([12, 12, 5, 9]);
    expect(widthsOf([{ kind: "note", text: "x" }])).toHaveLength(6);
  });

  test("a column is hidden where every table in it hides it", () => {
    expect(sheetOf([table("tblA", [5, 2]), table("tblB", [5])])?.columns.map(({ hidden }) => hidden)).toEqual([
      false,
      true,
    ]);
    expect(sheetOf([table("tblA", [5, 2]), table("tblB", [5, 9])])?.columns.map(({ hidden }) => hidden)).toEqual([
      false,
      false,
    ]);
  });
});

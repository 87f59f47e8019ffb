import fc from "fast-check";
import { EMPTY, numberCell, textCell } from "../../../src/engine/workbook/cells";
import { resolve } from "../../../src/engine/workbook/resolve";
import type { TableBlock } from "../../../src/engine/workbook/table-block";
import { aSheet, aWorkbook } from "../../equivalence/gallery/a-workbook";
import { aDescription } from "../../equivalence/generated";

const aTable = (more: Partial<TableBlock> = {}): TableBlock => ({
  kind: "table",
  name: "tblThu",
  columns: [
    { header: "Mã", width: 10, kind: "text" },
    { header: "Nội dung", width: 20, kind: "text" },
  ],
  rows: [[textCell("1"), textCell("Rà soát")]],
  ...more,
});
const sheetOf = (...blocks: Parameters<typeof aSheet>[0]) => resolve(aWorkbook(aSheet(blocks))).sheets[0];

describe("resolving a description", () => {
  test("the same description gives the same plain workbook, in plain JSON", () => {
    fc.assert(
      fc.property(aDescription(), (description) => {
        const plain = resolve(description);
        expect(resolve(description)).toEqual(plain);
        expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });

  test("no two cells of a sheet stand in the same place, and they stand in reading order", () => {
    fc.assert(
      fc.property(aDescription(), (description) => {
        for (const sheet of resolve(description).sheets) {
          const places = sheet.cells.map(({ row, column }) => row * 20_000 + column);
          expect(places).toEqual([...new Set(places)].sort((first, second) => first - second));
        }
      }),
      { numRuns: 40 },
    );
  });

  test("the header cells of a table read exactly as its columns are called", () => {
    const plain = resolve(
      aWorkbook(
        aSheet([
          aTable({
            columns: [
              { header: "Thời gian\nhoàn thành", width: 10, kind: "text" },
              { header: "thời gian hoàn thành", width: 10, kind: "text" },
              { header: " ", width: 10, kind: "text" },
            ],
            rows: [],
          }),
        ]),
      ),
    );
    const names = ["Thời gian hoàn thành", "thời gian hoàn thành (2)", "Cột 3"];
    const [sheet] = plain.sheets;
    expect(sheet?.tables[0]?.columns.map((column) => column.name)).toEqual(names);
    expect(sheet?.cells.filter((cell) => cell.row === 1).map((cell) => cell.value)).toEqual(names.map(textCell));
    expect(plain.lowerings.map((lowering) => lowering.kind)).toEqual(Array.from(names, () => "header-changed"));
  });

  test("a table without rows gets one blank row, because Excel knows no empty table", () => {
    expect(sheetOf(aTable({ rows: [] }))?.tables[0]?.area.rowCount).toBe(2);
    expect(sheetOf(aTable({ spareRows: 3 }))?.tables[0]?.area.rowCount).toBe(5);
  });

  test("a text beyond 32,767 characters is cut and reported with its place and length", () => {
    const plain = resolve(aWorkbook(aSheet([aTable({ rows: [[textCell("1"), textCell("x".repeat(40_000))]] })])));
    const cell = plain.sheets[0]?.cells.find(({ row, column }) => row === 2 && column === 2);
    expect(cell?.value).toEqual(textCell("x".repeat(32_767)));
    expect(plain.lowerings).toContainEqual({ kind: "text-cut", sheet: "Trang thử", row: 2, column: 2, length: 40_000 });
  });

  test("a row is never higher than 409 points, and what would be is reported", () => {
    const plain = resolve(aWorkbook(aSheet([aTable({ rows: [[textCell("1"), textCell("dòng\n".repeat(60))]] })])));
    expect(plain.sheets[0]?.rows.find((row) => row.row === 2)?.height).toBe(409);
    expect(plain.lowerings.map((lowering) => lowering.kind)).toEqual(["row-capped"]);
  });

  test("rows of a table may grow when a person types more, merged texts cannot", () => {
    const rows = sheetOf({ kind: "title", level: 1, text: "Sổ theo dõi" }, aTable())?.rows;
    expect(rows?.map((row) => row.grows)).toEqual([false, false, true]);
  });

  test("a long Vietnamese text makes its row as high as its lines", () => {
    const text = "Rà soát, đơn giản hóa thủ tục hành chính, rút ngắn thời gian giải quyết hồ sơ";
    const rows = sheetOf(aTable({ rows: [[textCell("1"), textCell(text)]] }))?.rows;
    expect(rows?.find((row) => row.row === 2)?.height).toBeGreaterThanOrEqual(4 * 15.75);
  });

  test("a hidden column does not make rows higher", () => {
    const columns: TableBlock["columns"] = [
      { header: "Mã", width: 10, kind: "text" },
      { header: "Ghi", width: 4, kind: "text", hidden: true },
    ];
    const rows = sheetOf(aTable({ columns, rows: [[textCell("1"), textCell("một hai ba bốn năm sáu")]] }))?.rows;
    expect(rows?.find((row) => row.row === 2)?.height).toBeLessThan(20);
  });

  test("a short list stays in the rule; a long one, one with commas and one twice used go to one hidden list sheet", () => {
    const long = Array.from({ length: 60 }, (_, index) => `Phường ${index}`);
    const column = (header: string, values: readonly string[]) =>
      ({ header, width: 10, kind: "text", rule: { kind: "list", values } }) as const;
    const plain = resolve(
      aWorkbook(
        aSheet([
          aTable({
            columns: [column("a", ["Có", "Không"]), column("b", long), column("c", ["x, y"]), column("d", long)],
            rows: [],
          }),
        ]),
      ),
    );
    expect(plain.sheets[0]?.inputRules.map(({ rule }) => rule)).toEqual([
      { kind: "list", values: ["Có", "Không"] },
      { kind: "list-at", address: "'_danhmuc'!$A$1:$A$60" },
      { kind: "list-at", address: "'_danhmuc'!$B$1" },
      { kind: "list-at", address: "'_danhmuc'!$A$1:$A$60" },
    ]);
    expect(plain.sheets[1]).toMatchObject({ key: "lists", name: "_danhmuc", visibility: "veryHidden" });
    expect(plain.sheets[1]?.cells).toHaveLength(61);
  });

  test("totals expect what SUBTOTAL will compute", () => {
    const cells = sheetOf(
      aTable({
        columns: [
          { header: "Chỉ số", width: 10, kind: "text" },
          { header: "Điểm", width: 10, kind: "number" },
          { header: "Hạng", width: 10, kind: "integer" },
        ],
        rows: [
          [textCell("a"), numberCell(7), numberCell(3)],
          [textCell("b"), numberCell(8), EMPTY],
        ],
        totals: { label: "Cộng", functions: { Điểm: "average", Hạng: "count" } },
      }),
    )?.cells.filter((cell) => cell.row === 4);
    expect(cells?.map((cell) => cell.value)).toEqual([
      textCell("Cộng"),
      { kind: "formula", formula: "SUBTOTAL(101,$B$2:$B$3)", expected: numberCell(7.5) },
      { kind: "formula", formula: "SUBTOTAL(103,$C$2:$C$3)", expected: numberCell(1) },
    ]);
  });

  test("only input cells are open", () => {
    const plain = resolve(
      aWorkbook(
        aSheet([
          aTable({
            columns: [
              { header: "Mã", width: 10, kind: "text" },
              { header: "Kết quả", width: 10, kind: "text", input: true },
            ],
          }),
        ]),
      ),
    );
    const open = plain.sheets[0]?.cells.filter((cell) => plain.styles[cell.style]?.locked === false);
    expect(open?.map(({ row, column }) => [row, column])).toEqual([[2, 2]]);
  });

  test("every sheet carries its key and what is ours of it as hidden names, so that a renamed tab is still ours", () => {
    const { names } = resolve(aWorkbook(aSheet([], { key: "nhiem_vu", name: "Nhiệm vụ" })));
    expect(names).toEqual([
      { name: "_pciwb.sheet.nhiem_vu", address: "'Nhiệm vụ'!$A$1", hidden: true },
      { name: "_pciwb.area.nhiem_vu", address: "'Nhiệm vụ'!$A$1", hidden: true },
    ]);
  });

  test("unlawful and doubled tab names are changed and reported", () => {
    const plain = resolve(
      aWorkbook(aSheet([], { key: "a", name: "Quý III/2025" }), aSheet([], { key: "b", name: "quý iii-2025" })),
    );
    expect(plain.sheets.map((sheet) => sheet.name)).toEqual(["Quý III-2025", "quý iii-2025 (2)"]);
    expect(plain.lowerings).toHaveLength(2);
  });

  test("page texts keep their own ampersands", () => {
    const [sheet] = resolve(
      aWorkbook(aSheet([], { print: { header: { left: "R&D {sheet}", right: "{page}/{pages}" }, footer: {} } })),
    ).sheets;
    expect(sheet?.print.header).toEqual({ left: "R&&D &A", center: "", right: "&P/&N" });
    expect(sheet?.print.footer).toEqual({ left: "", center: "", right: "" });
  });

  test("contradictions in a description are mistakes of ours and are thrown", () => {
    const beside = (column: number) => ({ column, columns: 2, blocks: [{ kind: "note", text: "x" } as const] });
    expect(() => sheetOf({ kind: "beside", parts: [beside(1), beside(2)] })).toThrow("lie over each other at B1");
    expect(() => sheetOf(aTable(), aTable())).toThrow("Two tables are called tblThu");
    expect(() => sheetOf(aTable({ name: "tbl thử" }))).toThrow("No lawful table name");
    expect(() => sheetOf(aTable({ rows: [[textCell("1")]] }))).toThrow("a row of 1 cells under 2 columns");
    expect(() => sheetOf(aTable({ rows: [{ kind: "band", text: "I" }] }))).toThrow("cannot hold a band row");
    expect(() => resolve(aWorkbook(aSheet([], { key: "Nhiệm vụ" })))).toThrow("Not a sheet key");
    const field = { name: "tblThu", label: "x", value: EMPTY };
    expect(() => sheetOf(aTable(), { kind: "form", fields: [field] })).toThrow("Not a name of its own: tblThu");
  });
});

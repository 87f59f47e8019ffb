import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import { createExcelHost, type ExcelHost } from "../../excel-host/transports/native-host";

let host: ExcelHost;
afterEach(() => host.close());

/** More cells than are asked for in full: values of formulas, errors and texts like them need a question of their own. */
const ROWS = 3_000;

const ODD = [
  ["A1", "'=không phải công thức", { kind: "text", text: "=không phải công thức" }],
  ["B7", "'#N/A", { kind: "text", text: "#N/A" }],
  ["C9", "#1 trong bảng", { kind: "text", text: "#1 trong bảng" }],
  ["D2999", true, { kind: "boolean", boolean: true }],
  ["E1500", 12.5, { kind: "number", number: 12.5 }],
] as const;

describe("a sheet of 30,000 cells", () => {
  beforeEach(async () => {
    host = createExcelHost();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange(`A1:J${ROWS}`).values = Array.from({ length: ROWS }, (_, row) => Array(10).fill(`'- việc ${row}`));
      for (const [address, typed] of ODD) sheet.getRange(address).values = [[typed]];
      sheet.getRange("F1:F3").formulas = [["=A1"], ["=1+1"], ["=SUM(E1:E9)"]];
      await context.sync();
    });
  });

  test("is read with every text that looks like a formula or an error as the text it is", async () => {
    const read = await officeWorkbook().readContent();
    if (!read.ok) throw new Error(read.failure.kind);
    const cells = new Map(
      read.value.sheets[0]?.cells.map((cell) => [String([cell.row, cell.column]), cell.value] as const),
    );
    const at = (address: string) => cells.get(`${address.slice(1)},${address.charCodeAt(0) - 64}`);
    for (const [address, , expected] of ODD) expect(at(address)).toEqual(expected);
    expect(at("A2")).toEqual({ kind: "text", text: "- việc 1" });
    expect(at("F2")).toMatchObject({ kind: "formula", formula: "1+1" });
    expect(cells.size).toBe(ROWS * 10);
  });
});

describe("a long sheet of short texts before one of long texts", () => {
  const [SHORT, LONG] = [10_000, 1_000];

  beforeEach(async () => {
    host = createExcelHost();
    const text = "nội dung ".repeat(90);
    for (const [name, rows, word] of [
      ["Theo dõi", SHORT, "có"],
      ["Kiểm tra", LONG, text],
    ] as const) {
      await host.run(async (context) => {
        const sheet = context.workbook.worksheets.add(name);
        for (let row = 1; row <= rows; row += 250) {
          sheet.getRange(`A${row}:J${row + 249}`).values = Array.from({ length: 250 }, () => Array(10).fill(word));
          await context.sync();
        }
      });
    }
  });

  test("is read whole: an answer nobody could weigh is asked for in a request that can be sent again in halves", async () => {
    const read = await officeWorkbook().readContent();
    if (!read.ok) throw new Error(read.failure.kind);
    const cells = new Map(read.value.sheets.map(({ name, cells: some }) => [name, some.length]));
    expect([cells.get("Theo dõi"), cells.get("Kiểm tra")]).toEqual([SHORT * 10, LONG * 10]);
    expect(host.recorder.requests.filter(({ error }) => error !== null)).toHaveLength(1);
  });
});

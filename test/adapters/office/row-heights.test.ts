import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import { textCell } from "../../../src/engine/workbook/cells";
import { resolve } from "../../../src/engine/workbook/resolve";
import { aSheet, aWorkbook } from "../../equivalence/gallery/a-workbook";
import { createExcelHost, type ExcelHost } from "../../excel-host/transports/native-host";

const ROWS = 21_000;

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost();
});
afterEach(() => host.close());

const columns = [{ header: "Nhiệm vụ", width: 20, kind: "text" as const }];
/** Texts of one to three lines: Excel gives their rows different heights. */
const findings = (mark: string) =>
  resolve(
    aWorkbook(
      aSheet(
        [
          {
            kind: "table",
            name: "tblKiemTra",
            columns,
            rows: Array.from({ length: ROWS }, (_, row) => [textCell(`${mark} ${"nội dung ".repeat(row % 9)}`)]),
          },
        ],
        { key: "kiem_tra", name: "Kiểm tra" },
      ),
    ),
  );

async function write(mark: string): Promise<void> {
  const written = await officeWorkbook().write({
    workbook: findings(mark),
    label: mark,
    at: "2025-10-06T01:00:00Z",
    who: "",
  });
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
  await host.settled();
}

describe("a sheet of more than 20,000 rows", () => {
  test("gets the heights of its rows and what a person hid back; rows that Excel measures are not asked for one by one", async () => {
    await write("lần một");
    const sheet = host.workbook.sheet("Kiểm tra");
    sheet.rowHeights.set(0, 41.25);
    sheet.hiddenRows.add(20_500);
    const before = new Map(sheet.rowHeights);
    expect(new Set(before.values()).size).toBeGreaterThan(2);
    host.recorder.reset();
    await write("lần hai");
    const lineByLine = host.recorder.statements.filter((text) => text.includes("getRowProperties"));
    expect(lineByLine).toEqual([
      expect.stringMatching(/getRange\("A1"\).*rowHeight/),
      expect.stringMatching(/getRange\("A20481:A21001"\).*\{"rowHidden":true\}/),
    ]);
    expect(await officeWorkbook().undo()).toMatchObject({ ok: true });
    await host.settled();
    expect([...sheet.hiddenRows]).toEqual([20_500]);
    expect(new Map([...sheet.rowHeights].filter(([row, height]) => before.get(row) !== height))).toEqual(new Map());
  });
});

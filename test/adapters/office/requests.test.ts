import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import { textCell } from "../../../src/engine/workbook/cells";
import type { WorkbookDescription } from "../../../src/engine/workbook/description";
import { resolve } from "../../../src/engine/workbook/resolve";
import { aSheet, aWorkbook } from "../../equivalence/gallery/a-workbook";
import { createExcelHost, type ExcelHost } from "../../excel-host/transports/native-host";

const MEGABYTE = 1_048_576;

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost();
});
afterEach(() => host.close());

/** So many sheets of so many rows; texts begin with "-" as those of real plans do. */
const sheetsOfTasks = (sheets: number, rows: number): WorkbookDescription =>
  aWorkbook(
    ...Array.from({ length: sheets }, (_, sheet) =>
      aSheet(
        [
          {
            kind: "table",
            name: `tblTrang${sheet + 1}`,
            columns: Array.from({ length: 17 }, (__, column) => ({
              header: `Cột ${column + 1}`,
              width: 20,
              kind: "text" as const,
            })),
            rows: Array.from({ length: rows }, (__, row) =>
              Array.from({ length: 17 }, (___, column) => textCell(`- Nhiệm vụ ${row} của cột ${column}`)),
            ),
          },
        ],
        { key: `trang${sheet + 1}`, name: `Trang ${sheet + 1}` },
      ),
    ),
  );

async function countedWrite(description: WorkbookDescription): Promise<{ requests: number; allowed: number }> {
  host.recorder.reset();
  const workbook = resolve(description);
  const written = await officeWorkbook().write({ workbook, label: "", at: "2025-10-06T01:00:00Z", who: "" });
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
  await host.settled();
  const { requests, bytes, largestRequest } = host.recorder;
  expect(largestRequest).toBeLessThanOrEqual(MEGABYTE);
  return { requests: requests.length, allowed: 6 + Math.floor(bytes.sent / MEGABYTE) };
}

describe("a job takes at most six requests and one more each megabyte, none larger than a megabyte", () => {
  test("a register of 8 sheets is written anew in two requests", async () => {
    expect((await countedWrite(sheetsOfTasks(8, 75))).requests).toBe(2);
  });

  test("written over the one that is there", async () => {
    await countedWrite(sheetsOfTasks(8, 75));
    const { requests, allowed } = await countedWrite(sheetsOfTasks(8, 74));
    expect(requests).toBeLessThanOrEqual(allowed);
  }, 60_000);

  test("5,000 rows, cut into blocks of rows", async () => {
    const { requests, allowed } = await countedWrite(sheetsOfTasks(1, 5_000));
    expect(requests).toBeGreaterThan(3);
    expect(requests).toBeLessThanOrEqual(allowed);
  }, 60_000);

  test("reading what stands there back takes three, undo six", async () => {
    await countedWrite(sheetsOfTasks(8, 20));
    host.recorder.reset();
    expect((await officeWorkbook().readContent()).ok).toBe(true);
    expect(host.recorder.requests.length).toBeLessThanOrEqual(3);
    host.recorder.reset();
    expect((await officeWorkbook().undo()).ok).toBe(true);
    expect(host.recorder.requests.length).toBeLessThanOrEqual(6);
  }, 60_000);

  test("the library has next to nothing to clean up: ranges are let go as they are used", async () => {
    await countedWrite(sheetsOfTasks(2, 75));
    expect(host.recorder.cleanUps).toHaveLength(0);
  });
});

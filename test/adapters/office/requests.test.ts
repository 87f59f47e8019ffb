import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import { textCell } from "../../../src/engine/workbook/cells";
import type { WorkbookDescription } from "../../../src/engine/workbook/description";
import { resolve } from "../../../src/engine/workbook/resolve";
import { aSheet, aWorkbook } from "../../equivalence/gallery/a-workbook";
import { charts } from "../../equivalence/gallery/charts";
import { register } from "../../equivalence/gallery/register";
import { createExcelHost, type ExcelHost } from "../../excel-host/transports/native-host";

const MEGABYTE = 1_000_000;

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost();
});
afterEach(() => host.close());

/** So many sheets of so many rows; texts begin with "-" as those of real plans do. */
const sheetsOfTasks = (sheets: number, rows: number, mark = ""): WorkbookDescription =>
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
              Array.from({ length: 17 }, (___, column) => textCell(`- Nhiệm vụ ${row} của cột ${column}${mark}`)),
            ),
          },
        ],
        { key: `trang${sheet + 1}`, name: `Trang ${sheet + 1}` },
      ),
    ),
  );

interface Counted {
  readonly requests: number;
  readonly allowed: number;
}

/** The add-in's own requests while `job` ran, none larger than a megabyte; the library's clean-up counts apart. */
async function counted(job: () => Promise<{ readonly ok: boolean }>): Promise<Counted> {
  host.recorder.reset();
  const done = await job();
  if (!done.ok) throw new Error(JSON.stringify(done));
  await host.settled();
  const { requests, bytes, largestRequest } = host.recorder;
  expect(largestRequest).toBeLessThanOrEqual(MEGABYTE);
  return { requests: requests.length, allowed: 6 + Math.floor(bytes.sent / MEGABYTE) };
}

const write = (description: WorkbookDescription): Promise<Counted> => {
  const workbook = resolve(description);
  return counted(() => officeWorkbook().write({ workbook, label: "", at: "2025-10-06T01:00:00Z", who: "" }));
};

describe("a job takes at most six requests and one more each megabyte, none larger than a megabyte", () => {
  test("a register of 8 sheets is written anew in two requests, written over in four, read and taken back in three", async () => {
    expect((await write(sheetsOfTasks(8, 75))).requests).toBe(2);
    expect((await write(sheetsOfTasks(8, 74))).requests).toBe(4);
    expect((await counted(() => officeWorkbook().readContent())).requests).toBeLessThanOrEqual(3);
    expect((await counted(() => officeWorkbook().undo())).requests).toBe(3);
  }, 120_000);

  test.each([75, 1_000, 10_000])(
    "%d rows: written, written over, read, taken back",
    async (rows) => {
      const [first, second] = [sheetsOfTasks(1, rows), sheetsOfTasks(1, rows, ", sửa")];
      const jobs = [
        await write(first),
        await write(second),
        await counted(() => officeWorkbook().readContent()),
        await counted(() => officeWorkbook().undo()),
      ];
      console.info(`${rows} rows: ${jobs.map(({ requests, allowed }) => `${requests} of ${allowed}`).join(", ")}`);
      for (const { requests, allowed } of jobs) expect(requests).toBeLessThanOrEqual(allowed);
    },
    240_000,
  );

  test("a quarter's register: 2,800 answers, and the summary with its charts", async () => {
    const answers = sheetsOfTasks(1, 2_800);
    const whole = { ...answers, sheets: [...answers.sheets, ...charts.sheets, ...register.sheets] };
    const jobs = [await write(whole), await write(whole), await counted(() => officeWorkbook().undo())];
    console.info(
      `2,800 answers with charts: ${jobs.map(({ requests, allowed }) => `${requests} of ${allowed}`).join(", ")}`,
    );
    for (const { requests, allowed } of jobs) expect(requests).toBeLessThanOrEqual(Math.min(10, allowed));
  }, 120_000);

  test("an answer that Excel finds too large is asked for in halves", async () => {
    // Half of it, asked first, is more than the 5 MB an answer bears.
    await write(sheetsOfTasks(1, 2_000, `: ${"nội dung ".repeat(33)}`));
    const read = await officeWorkbook().readContent();
    const sheet = read.ok ? read.value.sheets.find(({ name }) => name === "Trang 1") : undefined;
    expect(sheet?.cells).toHaveLength(2_001 * 17);
    expect(host.recorder.requests.filter(({ error }) => error !== null)).toHaveLength(1);
  }, 120_000);

  test("the library has next to nothing to clean up: ranges are let go as they are used", async () => {
    await write(sheetsOfTasks(2, 75));
    expect(host.recorder.cleanUps).toHaveLength(0);
  });
});

import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import type { PlainWorkbook } from "../../../src/engine/workbook/plain";
import { createExcelHost, type ExcelHost } from "../../excel-host/transports/native-host";
import { answeredRegister, REAL_PLAN, registerFrom } from "../../support/quarter-register";
import { OCCASION, summaryIn, workbookOf } from "../../support/summary-workbook";

jest.setTimeout(240_000);
const MB = 1_000_000;

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost();
});
afterEach(() => host.close());

/** Writes; gives the number of requests, the largest request and all that was sent, in bytes. */
async function written(workbook: PlainWorkbook) {
  host.recorder.reset();
  const result = await officeWorkbook().write({ workbook, label: "Tổng hợp", ...OCCASION });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  await host.settled();
  const sizes = host.recorder.requests.map(({ bytes }) => bytes);
  return { requests: sizes.length, largest: Math.max(...sizes), bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

describe("a whole quarter of 220/KH-UBND in the open workbook: register, 2,200 answers, summary, links", () => {
  const withShared = REAL_PLAN === null ? test.skip : test;
  const quarterOf = async (path: string): Promise<PlainWorkbook> =>
    workbookOf(summaryIn(answeredRegister(await registerFrom(path), ["2025-Q3"]), "2025-09-25", "2025-Q3"));

  withShared("is written within 6 requests and one a megabyte (needs ../shared)", async () => {
    const { requests, largest, bytes } = await written(await quarterOf(REAL_PLAN ?? ""));
    expect(largest).toBeLessThanOrEqual(MB);
    expect(requests).toBeLessThanOrEqual(6 + Math.ceil(bytes / MB));
  });

  withShared(
    "is written again over itself, far below the 5 MB that Excel on the web refuses, and taken back (needs ../shared)",
    async () => {
      const quarter = await quarterOf(REAL_PLAN ?? "");
      await written(quarter);
      // Marks and links stand on single cells: looking at them takes more requests than writing (docs/limits.md).
      expect((await written(quarter)).largest).toBeLessThanOrEqual(3 * MB);
      expect(await officeWorkbook().undo()).toMatchObject({ ok: true });
    },
  );
});

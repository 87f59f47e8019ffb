import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import type { PlainWorkbook } from "../../../src/engine/workbook/plain";
import { createExcelHost, type ExcelHost } from "../../excel-host/transports/native-host";
import { answeredRegister, REAL_PLAN, registerFrom } from "../../support/quarter-register";
import { OCCASION, summaryIn, workbookOf } from "../../support/summary-workbook";

jest.setTimeout(600_000);
const MB = 1_000_000;

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost();
});
afterEach(() => host.close());

/** Does a job; gives the number of requests, the largest request and all that was sent, in bytes. */
async function counted(job: () => Promise<{ readonly ok: boolean }>) {
  host.recorder.reset();
  const result = await job();
  if (!result.ok) throw new Error(JSON.stringify(result));
  await host.settled();
  const sizes = host.recorder.requests.map(({ bytes }) => bytes);
  return { requests: sizes.length, largest: Math.max(...sizes), bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

const written = (workbook: PlainWorkbook) =>
  counted(() => officeWorkbook().write({ workbook, label: "Tổng hợp", ...OCCASION }));

describe("a whole quarter of 220/KH-UBND in the open workbook: register, 2,200 answers, summary, links", () => {
  const withShared = REAL_PLAN === null ? test.skip : test;
  const quarterOf = async (path: string): Promise<PlainWorkbook> =>
    workbookOf(summaryIn(answeredRegister(await registerFrom(path), ["2025-Q3"]), "2025-09-25", "2025-Q3"));

  /** One megabyte at most each, and six more than the megabytes that were sent. */
  function expectWithinBudget({ requests, largest, bytes }: Awaited<ReturnType<typeof written>>): void {
    expect(largest).toBeLessThanOrEqual(MB);
    expect(requests).toBeLessThanOrEqual(6 + Math.ceil(bytes / MB));
  }

  withShared(
    "is written, written again over itself and taken back, each within 6 requests and one a megabyte (needs ../shared)",
    async () => {
      const quarter = await quarterOf(REAL_PLAN ?? "");
      const [first, second] = [await written(quarter), await written(quarter)];
      const back = await counted(() => officeWorkbook().undo());
      for (const job of [first, second, back]) expectWithinBudget(job);
      console.info(
        `first ${first.requests} requests for ${first.bytes} bytes, again ${second.requests} for ${second.bytes}, ` +
          `undo ${back.requests} for ${back.bytes}`,
      );
    },
  );
});

import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import { registerWorkbook } from "../../../src/application/register/write-register";
import type { PlainWorkbook } from "../../../src/engine/workbook/plain";
import { createExcelHost, type ExcelHost } from "../../excel-host/transports/native-host";
import { answeredRegister, REAL_PLAN, registerFrom, SAMPLE_PLAN } from "../../support/quarter-register";
import { OCCASION, summaryIn, workbookOf } from "../../support/summary-workbook";

jest.setTimeout(120_000);
const MOST = 10;

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost();
});
afterEach(() => host.close());

async function requestsOf(workbook: PlainWorkbook): Promise<number> {
  host.recorder.reset();
  const written = await officeWorkbook().write({ workbook, label: "Tổng hợp", ...OCCASION });
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
  await host.settled();
  return host.recorder.requests.length;
}

/** The register alone, and the sheets of its summary alone: the formulas speak of tables that are in the workbook already. */
async function registerAndSummary(path: string, asOf: string, period: string): Promise<PlainWorkbook[]> {
  const summary = summaryIn(answeredRegister(await registerFrom(path), [period]), asOf, period);
  const whole = workbookOf(summary);
  const keys = new Set(summary.sheets.map(({ key }) => key));
  const sheets = whole.sheets.filter(({ key }) => keys.has(key));
  const names = whole.names.filter(({ name }) => keys.has(name.replace("_pciwb.sheet.", "")));
  return [registerWorkbook(summary.register, OCCASION), { ...whole, sheets, names }];
}

describe(`the summary's sheets are written into the open register in at most ${MOST} requests`, () => {
  const writes = async (path: string, asOf: string, period: string): Promise<number[]> => {
    const [register, summary] = await registerAndSummary(path, asOf, period);
    if (register === undefined || summary === undefined) throw new Error("nothing to write");
    await requestsOf(register);
    return [await requestsOf(summary), await requestsOf(summary)];
  };

  test("of the sample plan, new and over those that are there", async () => {
    for (const requests of await writes(SAMPLE_PLAN, "2025-12-12", "2025-Q4"))
      expect(requests).toBeLessThanOrEqual(MOST);
  });

  const withShared = REAL_PLAN === null ? test.skip : test;
  withShared("of 220/KH-UBND with the returns of 142 bodies (needs ../shared)", async () => {
    for (const requests of await writes(REAL_PLAN ?? "", "2025-09-25", "2025-Q3"))
      expect(requests).toBeLessThanOrEqual(MOST);
  });
});

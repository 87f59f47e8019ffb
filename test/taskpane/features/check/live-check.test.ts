import { officeWorkbook } from "../../../../src/adapters/office/office-workbook";
import { officeChanges } from "../../../../src/adapters/office/watch-changes";
import type { WorkbookEdit } from "../../../../src/application/ports/open-workbook";
import { registerWorkbook } from "../../../../src/application/register/write-register";
import { checkJobs } from "../../../../src/worker/check-jobs";
import { createExcelHost, type ExcelHost } from "../../../excel-host/transports/native-host";
import { exampleRegister } from "../../../support/example-register";

const OCCASION = { at: "2025-12-01T00:00:00Z", who: "A" };

let host: ExcelHost;
beforeEach(async () => {
  host = createExcelHost();
  const register = exampleRegister({ tasks: [{}, { leadBodies: [] }, { leadBodies: ["Sơ Tài chinh"] }, {}] });
  await officeWorkbook().write({ workbook: registerWorkbook(register, OCCASION), label: "", ...OCCASION });
});
afterEach(() => host.close());

/** The open workbook checked once, and from then on listened to. */
async function watched() {
  const jobs = checkJobs();
  const all = await jobs.checkOpenRegister(officeWorkbook(), "2025-12-31");
  if (!all.ok) throw new Error(all.failure.kind);
  const heard: WorkbookEdit[] = [];
  const watching = await officeChanges().watch((edit) => heard.push(edit));
  if (!watching.ok) throw new Error(watching.failure.kind);
  host.recorder.reset();
  return { jobs, all: all.value, heard, stop: watching.value };
}

describe("the check of an edited row in Excel", () => {
  test("costs one request whatever the size of the workbook, and looks at that row alone", async () => {
    const { jobs, all, heard } = await watched();
    expect(all.map(({ place, id }) => [place?.cell, id])).toEqual([
      ["G5", "lead-body-missing"],
      ["G6", "lead-body-misspelt"],
    ]);
    await host.user.type("Nhiệm vụ!G5", "Sở Tư pháp");
    await host.settled();
    const settled = await jobs.recheckRows(heard);
    expect(settled).toEqual({ ok: true, value: { kind: "rows", tasks: ["999-I-002"], lines: [] } });
    expect(host.recorder.requests).toHaveLength(1);
  });

  test("raises what the edit broke, at its own cell", async () => {
    const { jobs, heard } = await watched();
    await host.user.type("Nhiệm vụ!G7", "Sơ Tư phap");
    await host.settled();
    const raised = await jobs.recheckRows(heard);
    if (!raised.ok || raised.value.kind !== "rows") throw new Error("not told row by row");
    expect(raised.value.lines.map(({ id, place }) => [id, place?.cell])).toEqual([["lead-body-misspelt", "G7"]]);
    expect(raised.value.tasks).toEqual(["999-I-004"]);
  });

  test("asks for everything where the row is no longer the one that stood there", async () => {
    const { jobs, heard } = await watched();
    await host.user.type("Nhiệm vụ!A5", "999-I-777");
    await host.settled();
    expect(await jobs.recheckRows(heard)).toEqual({ ok: true, value: { kind: "whole" } });
  });

  test("hears nothing more once it is switched off", async () => {
    const { heard, stop } = await watched();
    await stop();
    host.recorder.reset();
    await host.user.type("Nhiệm vụ!G5", "Sở Tư pháp");
    await host.settled();
    expect([heard, host.recorder.requests.length]).toEqual([[], 0]);
  });

  test("asks for everything where it never saw the workbook", async () => {
    expect(await checkJobs().recheckRows([])).toEqual({ ok: true, value: { kind: "whole" } });
  });
});

import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import { officeChanges } from "../../../src/adapters/office/watch-changes";
import { resolve } from "../../../src/engine/workbook/resolve";
import { register } from "../../equivalence/gallery/register";
import { createExcelHost, type ExcelHost } from "../../excel-host/transports/native-host";

let host: ExcelHost;
let heard: string[];
beforeEach(() => {
  host = createExcelHost();
  heard = [];
});
afterEach(() => host.close());

async function watching() {
  const watched = await officeChanges().watch(({ sheet, cell }) => heard.push(`${sheet}!${cell}`));
  if (!watched.ok) throw new Error(watched.failure.kind);
  return watched.value;
}

test("a cell that a person types into is told with the name its sheet has now, and costs one request", async () => {
  await watching();
  host.workbook.active.name = "Nhiệm vụ";
  host.recorder.reset();
  await host.user.type("Nhiệm vụ!G7", "Sở Tài chính");
  await host.settled();
  expect(heard).toEqual(["Nhiệm vụ!G7"]);
  expect(host.recorder.requests).toHaveLength(1);
});

test("what we write ourselves is not told, and nothing after the end of watching", async () => {
  const stop = await watching();
  await officeWorkbook().write({ workbook: resolve(register), label: "", at: "2025-10-06T01:00:00Z", who: "" });
  await host.settled();
  await stop();
  await stop();
  await host.user.type("Sheet1!A1", "sau đó");
  await host.settled();
  expect(heard).toEqual([]);
});

import { onSheet } from "../run-on-sheet";
import { createExcelHost } from "../transports/native-host";
import { utf8Bytes } from "./recorder";

test("a recorder counts UTF-8 bytes, tells the library's requests apart and says what was asked", async () => {
  const host = createExcelHost();
  await onSheet(host, (sheet) => {
    sheet.getRange("A1").values = [["Sở Tài chính"]];
    sheet.getRange("A1").load("values");
  });
  await host.settled();
  expect(host.recorder.all.map(({ kind, number }) => [kind, number])).toEqual([
    ["add-in", 1],
    ["clean-up", null],
  ]);
  const [request] = host.recorder.requests;
  expect(request?.bytes).toBe(utf8Bytes(JSON.stringify(request?.body)));
  expect(request?.bytes).toBeGreaterThan(JSON.stringify(request?.body).length);
  expect(host.recorder.largestRequest).toBe(request?.bytes);
  expect(host.recorder.bytes.received).toBe(host.recorder.largestResponse);
  expect(host.recorder.statements).toContain(
    'workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["Sở Tài chính"]]',
  );
  host.recorder.reset();
  expect(host.recorder.requests).toHaveLength(0);
  host.close();
});

import { Book, runSteps } from "../../../src/adapters/office/batch";
import { queueLinks } from "../../../src/adapters/office/links-and-notes";
import { BASE } from "../../../src/adapters/office/styles";
import { createExcelHost, type ExcelHost } from "../../excel-host/transports/native-host";

const COUNT = 1_500;
const links = Array.from({ length: COUNT }, (_, at) => ({
  row: 5 + at,
  column: 3,
  address: null,
  reference: `'Báo cáo'!G${5 + at}`,
  tip: null,
}));
const steps = queueLinks({ name: "Sheet1", links, base: BASE });

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost();
});
afterEach(() => host.close());

describe("1,500 links of a list of findings", () => {
  beforeEach(() => host.run((context) => runSteps(new Book(context), steps)));

  test("go into one request, weighed from above by no more than a half", () => {
    const weighed = steps.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(host.recorder.requests).toHaveLength(1);
    expect(host.recorder.bytes.sent).toBeLessThan(weighed);
    expect(host.recorder.bytes.sent).toBeGreaterThan(weighed / 1.5);
  });

  test("are made plain all at once, and each leads to its place", () => {
    const fonts = host.recorder.statements.filter((text) => text.includes("format.font"));
    expect(fonts.every((text) => text.includes('getRanges("C5:C1504")'))).toBe(true);
    expect(fonts.length).toBeLessThan(5);
    const sheet = host.workbook.sheet("Sheet1");
    for (const at of [0, COUNT - 1]) {
      expect(sheet.formats.at(4 + at, 2)).toMatchObject({ underline: "None", fontColor: BASE.font.color });
      expect([...sheet.hyperlinks.values()][at]).toMatchObject({ documentReference: `'Báo cáo'!G${5 + at}` });
    }
  });
});

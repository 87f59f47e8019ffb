import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import { textCell } from "../../../src/engine/workbook/cells";
import type { PlainWorkbook } from "../../../src/engine/workbook/plain";
import { resolve } from "../../../src/engine/workbook/resolve";
import { createExcelHost, type ExcelHost } from "../../excel-host/transports/native-host";

jest.setTimeout(240_000);

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost();
});
afterEach(() => host.close());

const OCCASION = { label: "Ghi", at: "2025-12-12T01:00:00Z", who: "Nguyễn Văn An" };

/** Two tables: one of a few rows, and one of more megabytes than Excel on the web gives in one answer. */
function workbook(): PlainWorkbook {
  const sheet = (key: string, name: string, rows: readonly string[]) => ({
    key,
    name,
    blocks: [
      {
        kind: "table" as const,
        name: `tbl${key}`,
        columns: [{ header: "Chữ", width: 40, kind: "text" as const }],
        rows: rows.map((text) => [textCell(text)]),
      },
    ],
  });
  const long = Array.from({ length: 22_000 }, (_, at) => `${at} ${"báo cáo ".repeat(20)}`);
  const moment = "2025-12-12T01:00:00Z";
  return resolve({
    properties: { title: "Thử", author: "Thử", created: moment, modified: moment },
    sheets: [sheet("large", "Lớn", long), sheet("small", "Nhỏ", ["một", "hai", "ba"])],
  });
}

test("what somebody types into a small sheet while a workbook of more than four megabytes is looked at is seen, and stays", async () => {
  const ours = workbook();
  expect(await officeWorkbook().write({ workbook: ours, ...OCCASION })).toMatchObject({ ok: true });
  await host.settled();
  const { recorder } = host;
  const note = recorder.note.bind(recorder);
  const { cells } = host.workbook.sheet("Nhỏ");
  let isTyped = false;
  jest.spyOn(recorder, "note").mockImplementation((text, body, flags) => {
    // The first request that writes carries the second look.
    if (!isTyped && text.includes("begun")) cells.put(1, 0, { value: "vừa gõ", formula: null, quoted: true });
    isTyped ||= text.includes("begun");
    return note(text, body, flags);
  });
  const written = await officeWorkbook().write({ workbook: ours, ...OCCASION });
  jest.restoreAllMocks();
  await host.settled();
  expect(written).toEqual({ ok: false, failure: { kind: "changed-meanwhile", sheet: "Nhỏ" } });
  expect(cells.at(1, 0)?.value).toBe("vừa gõ");
});

test.each([2, 11_000, 21_990])(
  "what somebody types into row %d of a sheet of more than four megabytes before it is emptied is seen, and stays",
  async (row) => {
    const ours = workbook();
    expect(await officeWorkbook().write({ workbook: ours, ...OCCASION })).toMatchObject({ ok: true });
    await host.settled();
    const { recorder } = host;
    const { cells } = host.workbook.sheet("Lớn");
    const note = recorder.note.bind(recorder);
    let [answered, isTyped] = [0, false];
    jest.spyOn(recorder, "note").mockImplementation((text, body, flags) => {
      // After the cells were read in full (what follows asks for formulas alone), before the first look that empties them.
      answered += text.includes("numberFormat") ? 1 : 0;
      const looksAgain = answered > 0 && text.includes("formulas") && !text.includes("numberFormat");
      if (!isTyped && looksAgain) cells.put(row, 0, { value: "vừa gõ", formula: null, quoted: true });
      isTyped ||= looksAgain;
      return note(text, body, flags);
    });
    const written = await officeWorkbook().write({ workbook: ours, ...OCCASION });
    jest.restoreAllMocks();
    await host.settled();
    expect(isTyped).toBe(true);
    expect(written).toEqual({ ok: false, failure: { kind: "changed-meanwhile", sheet: "Lớn" } });
    expect(cells.at(row, 0)?.value).toBe("vừa gõ");
  },
);

test("in the last megabyte of such a sheet it is seen and stays also where the first ones are emptied already", async () => {
  const ours = workbook();
  expect(await officeWorkbook().write({ workbook: ours, ...OCCASION })).toMatchObject({ ok: true });
  await host.settled();
  const { recorder } = host;
  const { cells } = host.workbook.sheet("Lớn");
  const note = recorder.note.bind(recorder);
  let isTyped = false;
  jest.spyOn(recorder, "note").mockImplementation((text, body, flags) => {
    if (!isTyped && cells.at(2, 0) === undefined && cells.at(21_990, 0) !== undefined) {
      cells.put(21_990, 0, { value: "vừa gõ", formula: null, quoted: true });
      isTyped = true;
    }
    return note(text, body, flags);
  });
  const written = await officeWorkbook().write({ workbook: ours, ...OCCASION });
  jest.restoreAllMocks();
  await host.settled();
  expect(isTyped).toBe(true);
  expect(written).toEqual({ ok: false, failure: { kind: "changed-meanwhile", sheet: "Lớn" } });
  expect([cells.at(2, 0)?.value, cells.at(21_990, 0)?.value]).toEqual([`1 ${"báo cáo ".repeat(20)}`, "vừa gõ"]);
  expect(Math.max(...recorder.requests.map(({ bytes }) => bytes))).toBeLessThan(1_000_000);
  expect(recorder.largestResponse).toBeLessThan(5_000_000);
});

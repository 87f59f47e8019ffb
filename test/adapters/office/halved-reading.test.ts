import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import { formulaCell, numberCell, textCell } from "../../../src/engine/workbook/cells";
import { MAX_CELL_TEXT } from "../../../src/engine/workbook/excel-limits";
import { resolve } from "../../../src/engine/workbook/resolve";
import { aSheet, aWorkbook } from "../../equivalence/gallery/a-workbook";
import { register } from "../../equivalence/gallery/register";
import { createExcelHost, type ExcelHost } from "../../excel-host/transports/native-host";
import { stateOf } from "./state-of";

jest.setTimeout(240_000);

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost();
});
afterEach(() => {
  host.faults.reset();
  host.close();
});

const OCCASION = { label: "Ghi", at: "2025-12-12T01:00:00Z", who: "Nguyễn Văn An" };

/** Texts, numbers and formulas, of which every third text looks like one. */
const workbook = resolve({
  ...register,
  sheets: [
    ...register.sheets,
    aSheet(
      [
        {
          kind: "table",
          name: "tblDai",
          columns: ["Chữ", "Số", "Công thức"].map((header) => ({ header, width: 20, kind: "text" as const })),
          rows: Array.from({ length: 4_500 }, (_, at) => [
            textCell(`${at % 3 === 0 ? "=" : ""}việc ${at}`),
            numberCell(at),
            formulaCell(`1+${at}`, { kind: "number", number: at + 1 }),
          ]),
        },
      ],
      { key: "dai", name: "Dài" },
    ),
  ],
});

/** Requests that came through and such that were refused, while something was done. */
async function counted<Done>(job: () => Promise<Done>): Promise<{ done: Done; answered: number; refused: number }> {
  host.recorder.reset();
  const done = await job();
  await host.settled();
  const refused = host.recorder.requests.filter(({ error }) => error === "ResponsePayloadSizeLimitExceeded").length;
  return { done, answered: host.recorder.requests.length - refused, refused };
}

describe("where Excel finds every answer of a reading too large", () => {
  /** More than what the list of sheets, names and tables takes, and far less than any other answer. */
  const LIMIT = 40_000;

  test("it is asked for in halves until it is not, and reads the same", async () => {
    expect(await officeWorkbook().write({ workbook, ...OCCASION })).toMatchObject({ ok: true });
    await host.settled();
    const whole = await counted(() => officeWorkbook().readContent());
    host.faults.limits.response = LIMIT;
    const halved = await counted(() => officeWorkbook().readContent());
    expect(halved.done).toEqual(whole.done);
    expect(whole.refused).toBe(0);
    expect(halved.refused).toBeGreaterThan(whole.answered);
    expect(await officeWorkbook().readGrid("active-sheet")).toMatchObject({ ok: true });
  });

  test("a change is planned on it, and taken back to the same cells, looks, rules and remarks", async () => {
    expect(await officeWorkbook().write({ workbook, ...OCCASION })).toMatchObject({ ok: true });
    await host.settled();
    const before = stateOf(host);
    const next = resolve(aWorkbook(aSheet([{ kind: "title", level: 1, text: "Khác" }], { key: "dai", name: "Dài" })));
    const { recorder, faults } = host;
    const note = recorder.note.bind(recorder);
    // What is written may answer at length: only reading is bounded.
    jest.spyOn(recorder, "note").mockImplementation((text, body, flags) => {
      faults.limits.response = body.Actions.some(({ ActionType }) => ActionType === 4) ? 5_242_880 : LIMIT;
      return note(text, body, flags);
    });
    const written = await counted(() => officeWorkbook().write({ workbook: next, ...OCCASION }));
    const undone = await counted(() => officeWorkbook().undo());
    jest.restoreAllMocks();
    expect([written.done, undone.done]).toMatchObject([{ ok: true }, { ok: true }]);
    expect(written.refused).toBeGreaterThan(10);
    expect(undone.refused).toBeGreaterThan(0);
    expect(stateOf(host)).toEqual(before);
  });
});

test("cells as long as Excel takes them are read whole, also where a single row of them is more than one answer bears", async () => {
  // Three bytes a letter.
  const longest = "ế".repeat(MAX_CELL_TEXT);
  const { cells } = host.workbook.active;
  for (let at = 0; at < 180; at += 1)
    cells.put(Math.floor(at / 60), at % 60, { value: longest, formula: null, quoted: false });
  const { done, refused } = await counted(() => officeWorkbook().readContent());
  const read = done.ok ? (done.value.sheets[0]?.cells ?? []) : [];
  expect(read).toHaveLength(180);
  expect(read.every(({ value }) => value.kind === "text" && value.text === longest)).toBe(true);
  expect(refused).toBeGreaterThan(2);
});

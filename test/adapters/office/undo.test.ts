import fc from "fast-check";
import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import { textCell } from "../../../src/engine/workbook/cells";
import type { WorkbookDescription } from "../../../src/engine/workbook/description";
import { resolve } from "../../../src/engine/workbook/resolve";
import { aSheet, aWorkbook } from "../../equivalence/gallery/a-workbook";
import { GALLERY } from "../../equivalence/gallery/gallery";
import { createExcelHost, type ExcelHost } from "../../excel-host/transports/native-host";
import { stateOf } from "./state-of";

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost({
    prepare(book) {
      book.active.name = "Của tôi";
      book.active.cells.put(0, 0, { value: "giữ nguyên", formula: null, quoted: false });
    },
  });
});
afterEach(() => {
  host.faults.reset();
  host.close();
});

const request = (description: WorkbookDescription, label = "Đọc kế hoạch 220/KH-UBND") => ({
  workbook: resolve(description),
  label,
  at: "2025-10-06T01:00:00Z",
  who: "Lan",
});

async function write(description: WorkbookDescription, label?: string): Promise<void> {
  const written = await officeWorkbook().write(request(description, label));
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
}

/** A person renames a tab: Excel writes the new name into every reference (which the host leaves to us). */
function rename(from: string, to: string): void {
  const sheet = host.workbook.sheet(from);
  sheet.name = to;
  for (const name of host.workbook.names) name.formula = name.formula.replace(`'${from}'!`, `'${to}'!`);
}

/** What a saved file brings into a new session of Excel, in which no object of the old one lives. */
function openAgain(
  book: ExcelHost["workbook"],
  { sheets, names, comments, settings, properties }: ExcelHost["workbook"],
): void {
  Object.assign(book, { sheets, names, comments, active: sheets[0] });
  for (const [name, value] of settings) book.settings.set(name, structuredClone(value));
  Object.assign(book.properties, properties);
}

/** The same keys and tables with other contents, so that the second write goes over the first. */
const tasks = (...texts: string[]): WorkbookDescription =>
  aWorkbook(
    aSheet(
      [
        { kind: "title", level: 1, text: "Nhiệm vụ" },
        {
          kind: "table",
          name: "tblNhiemVu",
          columns: [
            { header: "Mã", width: 12, kind: "text" },
            {
              header: "Trạng thái",
              width: 30,
              kind: "text",
              input: true,
              rule: { kind: "list", values: ["Có", "Không"] },
            },
          ],
          rows: texts.map((text, index) => [textCell(`220-I-${index}`), textCell(text)]),
          paint: [{ kind: "text-equals", column: "Trạng thái", text: "Có", role: "tone-done" }],
        },
      ],
      { key: "nhiem_vu", name: "Nhiệm vụ", protection: {} },
    ),
  );

describe("a change is taken back exactly", () => {
  test.each(Object.entries(GALLERY))("new sheets go again: %s", async (_name, description) => {
    const before = stateOf(host);
    await write(description);
    const undone = await officeWorkbook().undo();
    expect(undone).toMatchObject({ ok: true, value: { label: "Đọc kế hoạch 220/KH-UBND" } });
    expect(stateOf(host)).toEqual(before);
  });

  test.each(Object.entries(GALLERY))("sheets written again become what they were: %s", async (_name, description) => {
    await write(description);
    const before = stateOf(host);
    await write(description, "lần hai");
    expect(await officeWorkbook().undo()).toMatchObject({ ok: true });
    expect(stateOf(host)).toEqual(before);
  });

  test("a person's values, colours, lines, widths and lists come back", async () => {
    await write(tasks("Có", "Không", ""));
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Nhiệm vụ");
      sheet.protection.unprotect();
      const cell = sheet.getRange("B4");
      cell.values = [["Có"]];
      cell.format.fill.color = "#FFCC00";
      cell.format.font.strikethrough = true;
      cell.format.borders.getItem("EdgeBottom").style = "Double";
      sheet.getRange("D:D").format.columnWidth = 120;
      sheet.getRange("D2:E3").formulas = [
        ["'=không phải công thức", "=A2"],
        [12.5, true],
      ];
      sheet.getRange("D2").dataValidation.rule = { custom: { formula: "=LEN(D2)<10" } };
      sheet.tabColor = "#00FF00";
      await context.sync();
    });
    await host.settled();
    const before = stateOf(host);
    await write(tasks("Không", "Không", "Có", "Có"), "lần hai");
    expect(stateOf(host)).not.toEqual(before);
    expect(await officeWorkbook().undo()).toMatchObject({ ok: true, value: { label: "lần hai" } });
    expect(stateOf(host)).toEqual(before);
  });

  test("changes are remembered, newest first, and taken back one after the other", async () => {
    const numbers = Array.from({ length: 21 }, (_, index) => index + 1);
    for (const number of numbers) await write(tasks(`lần ${number}`), `lần ${number}`);
    const changes = await officeWorkbook().undoable();
    const labels = changes.ok ? changes.value.map((change) => change.label) : [];
    expect(labels).toEqual(numbers.reverse().map((number) => `lần ${number}`));
    for (const label of labels) expect(await officeWorkbook().undo()).toMatchObject({ value: { label } });
    expect(await officeWorkbook().undo()).toEqual({ ok: false, failure: { kind: "nothing-to-undo" } });
  });

  test("several changes back, after the workbook was saved, closed and opened again", async () => {
    const states = [stateOf(host)];
    for (const number of [1, 2, 3]) {
      await write(tasks(`lần ${number}`, "Có"), `lần ${number}`);
      states.push(stateOf(host));
    }
    const saved = host.workbook;
    host.close();
    host = createExcelHost({ requirementSets: "current", prepare: (book) => openAgain(book, saved) });
    for (const number of [3, 2, 1]) {
      expect(stateOf(host)).toEqual(states[number]);
      expect(await officeWorkbook().undo()).toMatchObject({ ok: true, value: { label: `lần ${number}` } });
    }
    expect(stateOf(host)).toEqual(states[0]);
    expect(await officeWorkbook().undoable()).toEqual({ ok: true, value: [] });
  });

  test("what a person typed into the written sheets since is not thrown away", async () => {
    await write(tasks("Có", "Không"));
    await host.user.type("Nhiệm vụ!B3", "Không");
    const before = stateOf(host);
    const undone = await officeWorkbook().undo();
    expect(undone).toEqual({ ok: false, failure: { kind: "changed-meanwhile", sheet: "Nhiệm vụ" } });
    expect(stateOf(host)).toEqual(before);
  });

  test("a renamed sheet stays ours: it is written and taken back under its new name", async () => {
    await write(tasks("Có"));
    rename("Nhiệm vụ", "Việc của chúng tôi");
    const before = stateOf(host);
    await write(tasks("Không"), "lần hai");
    expect(host.workbook.sheets.map((sheet) => sheet.name).sort()).toEqual([
      "Của tôi",
      "Việc của chúng tôi",
      "_pciwb_undo",
    ]);
    expect(await officeWorkbook().undo()).toMatchObject({ ok: true });
    expect(stateOf(host)).toEqual(before);
  });
});

const FAULTS = [
  [5004, "cell-edit-mode"],
  [5102, "host-busy"],
  [5016, "host-busy"],
  [5103, "too-large"],
  [7000, "workbook-read-only"],
  ["GeneralException", "host-refused"],
] as const;

describe("a fault leaves the workbook as it was", () => {
  test("whichever request it strikes, and whatever it is", async () => {
    await write(tasks("Có", "Không", ""));
    const before = stateOf(host);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.constantFrom(...FAULTS), async (at, [code, kind]) => {
        host.faults.at(at, code);
        const written = await officeWorkbook().write(request(tasks("Không", "Có", "Có", "Không"), "hỏng"));
        host.faults.reset();
        if (written.ok) expect(await officeWorkbook().undo()).toMatchObject({ ok: true });
        else expect(written.failure.kind).toBe(kind);
        expect(stateOf(host)).toEqual(before);
      }),
      { numRuns: 30, seed: 7 },
    );
  }, 120_000);

  test("whichever action of a request it strikes", async () => {
    await write(tasks("Có", "Không", ""));
    const before = stateOf(host);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 400 }), async (at, action) => {
        host.faults.atAction(at, action, "GeneralException");
        const written = await officeWorkbook().write(request(tasks("Không", "Có", "Có", "Không"), "hỏng"));
        host.faults.reset();
        if (written.ok) expect(await officeWorkbook().undo()).toMatchObject({ ok: true });
        else expect(written.failure.kind).toBe("host-refused");
        expect(stateOf(host)).toEqual(before);
      }),
      { numRuns: 40, seed: 7 },
    );
  }, 120_000);

  test("undo that is struck is finished all the same, or leaves everything for another try", async () => {
    await write(tasks("Có", "Không", ""));
    const before = stateOf(host);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 6 }), fc.constantFrom(...FAULTS), async (at, [code]) => {
        await write(tasks("Không", "Có"), "lần hai");
        host.faults.at(at, code);
        const undone = await officeWorkbook().undo();
        host.faults.reset();
        if (!undone.ok) expect(await officeWorkbook().undo()).toMatchObject({ ok: true });
        expect(stateOf(host)).toEqual(before);
      }),
      { numRuns: 20, seed: 7 },
    );
  }, 120_000);

  test("a session that ends in the middle cannot take back; the next one can", async () => {
    const before = stateOf(host);
    host.faults.atAction(2, 60, "GeneralException");
    host.faults.at(3, 5012);
    const written = await officeWorkbook().write(request(tasks("Có")));
    expect(written.ok).toBe(false);
    host.faults.reset();
    const offered = await officeWorkbook().undoable();
    expect(offered).toMatchObject({ ok: true, value: [{ label: "Đọc kế hoạch 220/KH-UBND" }] });
    expect(await officeWorkbook().undo()).toMatchObject({ ok: true });
    expect(stateOf(host)).toEqual(before);
  });

  test("a sheet somebody protected with a password is named, and nothing is changed", async () => {
    await write(tasks("Có"));
    await host.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Nhiệm vụ");
      protection.unprotect();
      protection.protect({}, "bí mật");
      await context.sync();
    });
    const before = stateOf(host);
    const written = await officeWorkbook().write(request(tasks("Không")));
    expect(written).toEqual({ ok: false, failure: { kind: "sheet-protected", sheet: "Nhiệm vụ" } });
    expect(stateOf(host)).toEqual(before);
  });

  test("what somebody types between looking and writing stops the change and stays", async () => {
    await write(tasks("Có", "Không"));
    host.recorder.reset();
    await write(tasks("Có", "Có"));
    const writing = host.recorder.requests.at(-1)?.number ?? 0;
    const looks = host.recorder.requests.length;
    await officeWorkbook().undo();
    const before = stateOf(host);
    const { recorder } = host;
    const note = recorder.note.bind(recorder);
    recorder.reset();
    const cells = host.workbook.sheet("Nhiệm vụ").cells;
    jest.spyOn(recorder, "note").mockImplementation((text, body, flags) => {
      if (recorder.requests.length === looks - 1) {
        cells.put(2, 1, { value: "vừa gõ", formula: null, quoted: true });
      }
      return note(text, body, flags);
    });
    expect(writing).toBeGreaterThan(looks);
    const written = await officeWorkbook().write(request(tasks("Có", "Có")));
    expect(written).toEqual({ ok: false, failure: { kind: "changed-meanwhile", sheet: "Nhiệm vụ" } });
    expect(cells.at(2, 1)?.value).toBe("vừa gõ");
    cells.put(2, 1, { value: "Có", formula: null, quoted: true });
    jest.restoreAllMocks();
    expect(stateOf(host)).toEqual(before);
  });

  test("a workbook opened read-only is refused before anything is written", async () => {
    host.workbook.readOnly = true;
    const written = await officeWorkbook().write(request(tasks("Có")));
    expect(written).toEqual({ ok: false, failure: { kind: "workbook-read-only" } });
    expect(host.recorder.requests).toHaveLength(1);
  });

  test("a table of the person's own with the name of one of ours is told, and nothing is written", async () => {
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Của tôi");
      sheet.getRange("C1:C2").values = [["Tên"], ["a"]];
      sheet.tables.add("C1:C2", true).name = "tblNhiemVu";
      await context.sync();
    });
    const before = stateOf(host);
    const written = await officeWorkbook().write(request(tasks("Có")));
    expect(written).toEqual({ ok: false, failure: { kind: "name-taken", name: "tblNhiemVu", sheet: "Của tôi" } });
    expect(stateOf(host)).toEqual(before);
  });
});

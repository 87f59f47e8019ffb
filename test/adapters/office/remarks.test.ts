import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import { type CellValue, textCell } from "../../../src/engine/workbook/cells";
import type { WorkbookDescription } from "../../../src/engine/workbook/description";
import { resolve } from "../../../src/engine/workbook/resolve";
import { aSheet, aWorkbook } from "../../equivalence/gallery/a-workbook";
import { createExcelHost, type ExcelHost } from "../../excel-host/transports/native-host";
import { stateOf } from "./state-of";

const SENTENCE = "✖ Lỗi: “Sở KHĐT” là tên cũ; nay là Sở Tài chính.";
const ADVICE = "Chọn một trạng thái trong danh sách.";
const LIST = { kind: "list", values: ["Có", "Không"], hint: ADVICE } as const;

const remarked = (text: string, note: string | null) =>
  note === null
    ? textCell(text)
    : ({ kind: "decorated", value: textCell(text) as CellValue, role: "severity-error", note } as const);

/** Column A has no rule, column B a list with advice; the second row may be remarked on. */
const tasks = (note: string | null, more: string | null = note): WorkbookDescription =>
  aWorkbook(
    aSheet(
      [
        {
          kind: "table",
          name: "tblNhiemVu",
          columns: [
            { header: "Cơ quan", width: 20, kind: "text" },
            { header: "Trạng thái", width: 20, kind: "text", input: true, rule: LIST },
          ],
          rows: [
            [textCell("Sở Nội vụ"), textCell("Có")],
            [remarked("Sở KHĐT", note), remarked("Không", more)],
            [textCell("Sở Y tế"), textCell("Có")],
          ],
        },
      ],
      { key: "nhiem_vu", name: "Nhiệm vụ" },
    ),
  );

let host: ExcelHost;
afterEach(() => host.close());

async function write(description: WorkbookDescription): Promise<void> {
  const workbook = resolve(description);
  const written = await officeWorkbook().write({ workbook, label: "Kiểm tra", at: "2025-10-06T01:00:00Z", who: "" });
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
  await host.settled();
}

/** What Excel knows of what may be typed into a cell. */
const validation = (address: string) =>
  host.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("Nhiệm vụ").getRange(address);
    dataValidation.load("type,rule,prompt,errorAlert");
    await context.sync();
    const { type, prompt, errorAlert } = dataValidation;
    return { type, message: prompt.showPrompt ? prompt.message : "", refuses: errorAlert.showAlert };
  });

describe.each(["minimum", "current"] as const)(
  "what a check says of a cell, in an Excel without notes (requirement sets: %s)",
  (requirementSets) => {
    beforeEach(() => {
      host = createExcelHost({ requirementSets });
    });

    test("is shown when the cell is selected, before the cell's own advice; the list stays", async () => {
      await write(tasks(SENTENCE));
      expect(await validation("B3")).toEqual({ type: "List", message: `${SENTENCE}\n\n${ADVICE}`, refuses: true });
      expect(await validation("B2")).toEqual({ type: "List", message: ADVICE, refuses: true });
      expect(host.workbook.comments).toEqual([]);
    });

    test("is shown at a cell without a rule too, where anything may still be typed", async () => {
      await write(tasks(SENTENCE));
      expect(await validation("A3")).toEqual({ type: "Custom", message: SENTENCE, refuses: false });
      expect(await validation("A2")).toMatchObject({ type: "None", message: "" });
    });

    test("vanishes when the cell is mended: the own advice is back, a cell without a rule has none again", async () => {
      await write(tasks(null));
      const clean = stateOf(host);
      await write(tasks(SENTENCE));
      await write(tasks(null));
      expect(await validation("B3")).toEqual({ type: "List", message: ADVICE, refuses: true });
      expect(await validation("A3")).toMatchObject({ type: "None", message: "" });
      expect(stateOf(host)).toEqual(clean);
    });

    test("is taken back by undo, and comes back when what mended it is undone", async () => {
      await write(tasks(null));
      const clean = stateOf(host);
      await write(tasks(SENTENCE));
      const marked = stateOf(host);
      await write(tasks(SENTENCE, null));
      expect(await officeWorkbook().undo()).toMatchObject({ ok: true });
      expect(stateOf(host)).toEqual(marked);
      expect(await officeWorkbook().undo()).toMatchObject({ ok: true });
      expect(stateOf(host)).toEqual(clean);
    });

    test("is shortened to what Excel takes, without cutting a letter in two", async () => {
      await write(tasks(`${"x".repeat(253)}😀${"y".repeat(50)}`));
      expect((await validation("B3")).message).toBe(`${"x".repeat(253)}…`);
    });

    test("a message somebody wrote over ours is theirs: undo brings it back", async () => {
      await write(tasks(SENTENCE));
      await host.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Nhiệm vụ").getRange("B3");
        range.dataValidation.prompt = { showPrompt: true, title: "", message: "Hỏi anh Nam" };
        await context.sync();
      });
      const before = stateOf(host);
      await write(tasks(null));
      expect(await officeWorkbook().undo()).toMatchObject({ ok: true });
      expect(stateOf(host)).toEqual(before);
    });
  },
);

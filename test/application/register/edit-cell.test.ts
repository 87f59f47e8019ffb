import { type CellEdit, editCell, typedValue } from "../../../src/application/register/edit-cell";
import { registerWorkbook } from "../../../src/application/register/write-register";
import { readRegister } from "../../../src/engine/sheets/register/read-register";
import { exampleRegister } from "../../support/example-register";
import { type FileBackedWorkbook, fileBackedWorkbook } from "../../support/file-backed-workbook";

const OCCASION = { at: "2025-12-01T00:00:00Z", who: "Nguyễn Văn An" };

let workbook: FileBackedWorkbook;
beforeEach(async () => {
  workbook = await fileBackedWorkbook();
  const register = exampleRegister({ tasks: [{}, { leadBodies: [] }] });
  await workbook.write({ workbook: registerWorkbook(register, OCCASION), label: "Đọc", ...OCCASION });
});

const edit = (change: Partial<CellEdit>) =>
  editCell(workbook, { sheet: "Nhiệm vụ", row: 5, column: 7, typed: "Sở Tư pháp", ...change }, OCCASION);

async function register() {
  const content = await workbook.readContent();
  const read = content.ok ? readRegister(content.value) : null;
  if (read?.ok !== true) throw new Error("no register");
  return read.value;
}

describe("a cell typed by hand on the page", () => {
  it("changes the register, is one line of Nhật ký with before and after, and can be taken back", async () => {
    const before = await register();
    const changed = await edit({});
    const after = await register();
    expect(after.plan.tasks.map(({ leadBodies }) => leadBodies)).toEqual([["Sở Tài chính"], ["Sở Tư pháp"]]);
    expect(after.journal.at(-1)).toMatchObject({
      who: "Nguyễn Văn An",
      what: "Sửa ô “Cơ quan chủ trì” trang Nhiệm vụ",
      before: "",
      after: "Sở Tư pháp",
    });
    expect(changed).toMatchObject({ ok: true, value: { label: "Sửa ô “Cơ quan chủ trì” trang Nhiệm vụ" } });
    await workbook.undo();
    expect(await register()).toEqual(before);
  });

  it("touches no other task", async () => {
    const before = await register();
    await edit({ row: 4, column: 6, typed: "Rà soát thủ tục cấp phép xây dựng." });
    const after = await register();
    expect(after.plan.tasks[1]).toEqual(before.plan.tasks[1]);
    expect(after.plan.tasks[0]?.text).toBe("Rà soát thủ tục cấp phép xây dựng.");
  });

  it("keeps a text that looks like a formula a text", async () => {
    await edit({ row: 4, column: 6, typed: '=HYPERLINK("http://x.vn")' });
    expect((await register()).plan.tasks[0]?.text).toBe('=HYPERLINK("http://x.vn")');
  });

  it.each<readonly [string, Partial<CellEdit>]>([
    ["the header of a table", { row: 3 }],
    ["the title above it", { row: 1, column: 1 }],
    ["a sheet that is not there", { sheet: "Trang khác" }],
    ["a row below the table", { row: 99 }],
    ["the value that stands there already", { row: 4, typed: "Sở Tài chính" }],
  ])("refuses %s and writes nothing", async (_, change) => {
    const bytes = workbook.bytes;
    const refused = await edit(change);
    expect(refused).toEqual({ ok: false, failure: { kind: "not-editable", sheet: change.sheet ?? "Nhiệm vụ" } });
    expect(workbook.bytes).toBe(bytes);
  });
});

describe("what is typed", () => {
  it.each([
    ["31/12/2025", { kind: "date", date: "2025-12-31" }],
    ["1-2-2026", { kind: "date", date: "2026-02-01" }],
    ["31/02/2025", { kind: "text", text: "31/02/2025" }],
    ["7,54", { kind: "number", number: 7.54 }],
    ["-0.62", { kind: "number", number: -0.62 }],
    ["  ", { kind: "empty" }],
    ["0,8 điểm", { kind: "text", text: "0,8 điểm" }],
    ["1234567890123456", { kind: "text", text: "1234567890123456" }],
  ])("%j is taken as %j", (typed, value) => {
    expect(typedValue(typed)).toEqual(value);
  });
});

import { linesOf } from "../../../src/application/checking/open-check";
import { type CheckedBook, checkedBook, recheckRows } from "../../../src/application/checking/recheck-rows";
import type { WorkbookEdit } from "../../../src/application/ports/open-workbook";
import { registerWorkbook } from "../../../src/application/register/write-register";
import { cellAddress } from "../../../src/engine/workbook/addresses";
import { type CellValue, EMPTY, textCell } from "../../../src/engine/workbook/cells";
import type { WorkbookContent } from "../../../src/engine/workbook/content";
import { exampleRegister } from "../../support/example-register";
import { fileBackedWorkbook } from "../../support/file-backed-workbook";

const ASOF = "2025-12-31";
const OCCASION = { at: "2025-12-01T00:00:00Z", who: "A" };
const REGISTER = exampleRegister({ tasks: [{}, { leadBodies: [] }, { leadBodies: ["Sơ Tài chinh"] }] });

let content: WorkbookContent;
let book: CheckedBook;
beforeAll(async () => {
  const workbook = await fileBackedWorkbook();
  await workbook.write({ workbook: registerWorkbook(REGISTER, OCCASION), label: "", ...OCCASION });
  const read = await workbook.readContent();
  if (!read.ok) throw new Error(read.failure.kind);
  content = read.value;
  const seen = checkedBook(content, ASOF);
  if (seen === null) throw new Error("the workbook holds no register");
  book = seen;
});

/** A person types into a column of a task's row; the row arrives as it then stands. */
function typed(task: number, header: string, value: CellValue, down = task): WorkbookEdit {
  const table = content.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "tblNhiemVu");
  if (table === undefined) throw new Error("no table");
  const at = table.headers.indexOf(header);
  const row = table.area.row + 1 + down;
  const cells = (table.rows[task] ?? []).map((cell, column) => (column === at ? value : cell.value));
  return {
    sheet: "Nhiệm vụ",
    cell: cellAddress(row, table.area.column + at),
    rows: { row, column: table.area.column, values: [cells] },
  };
}
const ids = (edits: readonly WorkbookEdit[]) => {
  const { recheck } = recheckRows(book, edits);
  return recheck.kind === "rows" ? [recheck.tasks, recheck.lines.map(({ id }) => id)] : recheck.kind;
};

describe("the check of one edited row", () => {
  it("finds what the whole check finds in that row, and nothing of the others", () => {
    const all = linesOf(book.register, ASOF);
    const { recheck } = recheckRows(book, [typed(2, "Sản phẩm", textCell("Báo cáo"))]);
    const ofRow = all.filter(({ task, ofRow: own }) => own && task === "999-I-003");
    expect(ofRow.length).toBeGreaterThan(0);
    expect(recheck).toEqual({ kind: "rows", tasks: ["999-I-003"], lines: ofRow });
  });

  it("is settled by a right value, and raised by a missing one", () => {
    expect(ids([typed(1, "Cơ quan chủ trì", textCell("Sở Tư pháp"))])).toEqual([["999-I-002"], []]);
    expect(ids([typed(0, "Cơ quan chủ trì", EMPTY)])).toEqual([["999-I-001"], ["lead-body-missing"]]);
  });

  it("goes on from the row as it was edited last", () => {
    const once = recheckRows(book, [typed(1, "Cơ quan chủ trì", textCell("Sở Tư pháp"))]).book;
    expect(once.register.plan.tasks[1]?.leadBodies).toEqual(["Sở Tư pháp"]);
    expect(once.register.plan.tasks[0]).toBe(book.register.plan.tasks[0]);
  });

  it("takes several rows together, each once", () => {
    const edits = [
      typed(0, "Cơ quan chủ trì", EMPTY),
      typed(0, "Cơ quan chủ trì", textCell("Sở Tư pháp")),
      typed(1, "Cơ quan chủ trì", textCell("Sở Tư pháp")),
    ];
    expect(ids(edits)).toEqual([["999-I-001", "999-I-002"], []]);
  });

  it.each([
    ["a row that came in above", () => typed(0, "STT", textCell("1"), 1)],
    ["a row below the table", () => typed(0, "STT", textCell("1"), 3)],
    ["the header", () => typed(0, "STT", textCell("1"), -1)],
    ["another code of the task", () => typed(0, "Mã nhiệm vụ", textCell("999-I-009"))],
    ["a whole column", (): WorkbookEdit => ({ sheet: "Nhiệm vụ", cell: "B:B", rows: null })],
  ])("leaves %s to the check of everything", (_, edit) => {
    expect(ids([edit()])).toBe("whole");
  });

  it("says nothing about the title above the table, and that another sheet was changed", () => {
    const above = { sheet: "Nhiệm vụ", cell: "A1", rows: { row: 1, column: 1, values: [[textCell("x")]] } };
    expect(ids([above])).toEqual([[], []]);
    expect(ids([{ sheet: "Đơn vị", cell: "A5", rows: null }])).toBe("elsewhere");
  });
});

import { xlsxFiles } from "../../../src/adapters/xlsx/xlsx-files";
import { type FileWorkbook, fileWorkbook } from "../../../src/application/files/file-workbook";
import type { WorkbookEdit } from "../../../src/application/ports/open-workbook";
import { editCell } from "../../../src/application/register/edit-cell";
import { registerWorkbook } from "../../../src/application/register/write-register";
import { pageChanges } from "../../../src/taskpane/app/page-changes";
import { checkJobs } from "../../../src/worker/check-jobs";
import { exampleRegister } from "../../support/example-register";

const OCCASION = { at: "2025-12-01T00:00:00Z", who: "A" };

let reads: number;
let file: FileWorkbook;
let heard: WorkbookEdit[];
beforeEach(async () => {
  reads = 0;
  heard = [];
  file = fileWorkbook({
    files: {
      ...xlsxFiles,
      read: (bytes) => {
        reads += 1;
        return xlsxFiles.read(bytes);
      },
    },
    firstName: "So.xlsx",
    showPlace: () => undefined,
  });
  const register = exampleRegister({ tasks: [{}, { leadBodies: [] }, { leadBodies: ["Sơ Tài chinh"] }] });
  await file.write({ workbook: registerWorkbook(register, OCCASION), label: "Đọc", ...OCCASION });
});

const type = (row: number, column: number, typed: string) =>
  editCell(file, { sheet: "Nhiệm vụ", row, column, typed }, OCCASION);
const LEAD = 7;

async function watched() {
  const watching = await pageChanges(file).watch((edit) => heard.push(edit));
  if (!watching.ok) throw new Error("refused");
  return watching.value;
}

describe("an edit in the grid of the page", () => {
  test("is told with its row, so that its check neither reads the file nor looks at another row", async () => {
    const jobs = checkJobs();
    await jobs.checkOpenRegister(file, "2025-12-31");
    await watched();
    expect((await type(5, LEAD, "Sở Tư pháp")).ok).toBe(true);
    expect(heard.map(({ sheet, cell, rows }) => [sheet, cell, rows?.values.length])).toEqual([["Nhiệm vụ", "G5", 1]]);
    reads = 0;
    const recheck = await jobs.recheckRows(heard);
    expect(recheck).toEqual({ ok: true, value: { kind: "rows", tasks: ["999-I-002"], lines: [] } });
    expect(reads).toBe(0);
  });

  test("is told once: not when the file is saved, renamed, or changed by a verb, and not when it is taken back", async () => {
    await watched();
    await type(5, LEAD, "Sở Tư pháp");
    file.saved();
    file.rename("So-2.xlsx");
    await file.undo();
    const register = exampleRegister({ tasks: [{}] });
    await file.write({ workbook: registerWorkbook(register, OCCASION), label: "Sửa", ...OCCASION });
    expect(heard).toHaveLength(1);
  });

  test("is not told once nobody listens", async () => {
    const stop = await watched();
    await stop();
    await type(5, LEAD, "Sở Tư pháp");
    expect(heard).toEqual([]);
  });
});

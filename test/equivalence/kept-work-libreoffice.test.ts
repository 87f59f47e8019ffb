import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "../../src/adapters/xlsx/read-xlsx";
import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import { fileWorkbook } from "../../src/application/files/file-workbook";
import { changeOpenRegister } from "../../src/application/register/change-register";
import { registerWorkbook } from "../../src/application/register/write-register";
import { succeed } from "../../src/engine/result";
import type { CellValue } from "../../src/engine/workbook/cells";
import type { WorkbookContent } from "../../src/engine/workbook/content";
import { findTable } from "../../src/engine/workbook/content-access";
import { worked } from "../adapters/xlsx/file-parts";
import { saveByLibreOffice, withLibreOffice } from "../support/libre-office";
import { PersonInFile } from "../support/person-in-file";
import { registerFrom, SAMPLE_PLAN } from "../support/quarter-register";

const OCCASION = { at: "2025-10-06T01:00:00Z", who: "Lan" };
const HEADER = "Ghi chú của phòng";
const TYPED = ["007", "-", "80%", "31/02/2025", "dòng một\ndòng hai", "Hoà".normalize("NFD"), 12.5, "=1+2"];

/** The sample register in which a person added a column and typed beside the table, after another change was written over it. */
async function keptFile(): Promise<Uint8Array> {
  const port = fileWorkbook({ files: xlsxFiles, firstName: "so.xlsx", showPlace: () => undefined });
  const register = await registerFrom(SAMPLE_PLAN);
  await port.write({ workbook: registerWorkbook(register, OCCASION), label: "Đọc", ...OCCASION });
  const person = new PersonInFile(port.now().bytes ?? new Uint8Array());
  person.addColumn("Nhiệm vụ", "tblNhiemVu", HEADER, TYPED);
  person.type("Nhiệm vụ", "Z2", "Bên cạnh bảng");
  person.restrict("Nhiệm vụ", "Z3:Z9", ["Rồi", "Chưa"]);
  port.open("so.xlsx", person.saved());
  const changed = await changeOpenRegister(port, { ...OCCASION, at: "2025-10-07T01:00:00Z" }, (found) =>
    succeed({
      register: { ...found, plan: { ...found.plan, tasks: found.plan.tasks.slice(0, -1) } },
      what: "Bỏ nhiệm vụ cuối",
      before: "",
      after: "",
    }),
  );
  if (!changed.ok) throw new Error(JSON.stringify(changed.failure));
  return port.now().bytes ?? new Uint8Array();
}

/** The added column as a person would have typed it. */
const column = (content: WorkbookContent): (string | number)[] => {
  const table = findTable(content, "tblNhiemVu")?.table;
  const at = table?.headers.indexOf(HEADER) ?? -1;
  return (table?.rows ?? []).flatMap((row): (string | number)[] => {
    const value = row[at]?.value;
    if (value?.kind === "formula") return [`=${value.formula}`];
    return value?.kind === "text" ? [value.text] : value?.kind === "number" ? [value.number] : [];
  });
};

const beside = ({ sheets }: WorkbookContent): CellValue | undefined =>
  sheets.find(({ name }) => name === "Nhiệm vụ")?.cells.find(({ row, column: at }) => row === 2 && at === 26)?.value;

withLibreOffice("LibreOffice opens a register that holds what people put there (needs soffice)", () => {
  test("and finds their column, each cell as it was typed, their words and their list", async () => {
    const folder = mkdtempSync(join(tmpdir(), "giu-lai-"));
    try {
      writeFileSync(join(folder, "so.xlsx"), await keptFile());
      saveByLibreOffice({ folder, files: ["so.xlsx"], format: "xlsx", into: "lai", seconds: 150 });
      const bytes = new Uint8Array(readFileSync(join(folder, "lai", "so.xlsx")));
      const again = worked(await readXlsx(bytes));
      expect(column(again)).toEqual(TYPED);
      expect(beside(again)).toEqual({ kind: "text", text: "Bên cạnh bảng" });
      const reader = new PersonInFile(bytes);
      expect(reader.text(reader.pathOf("Nhiệm vụ"))).toMatch(/sqref="Z3:Z9"[^>]*><formula1>(?:"|&quot;)Rồi,Chưa/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 240_000);
});

import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import { readXlsx } from "../../../src/adapters/xlsx/read-xlsx";
import { resolve } from "../../../src/engine/workbook/resolve";
import { register } from "../../equivalence/gallery/register";
import { workbookXlsx } from "../../excel-host/saved-state/workbook-xlsx";
import { createExcelHost } from "../../excel-host/transports/native-host";

test("a register written in Excel and saved reads as a file like any other; the memory of undo is no data of it", async () => {
  const host = createExcelHost();
  const written = await officeWorkbook().write({
    workbook: resolve(register),
    label: "Đọc kế hoạch",
    at: "2025-10-06T01:00:00Z",
    who: "Lan",
  });
  expect(written.ok).toBe(true);
  expect(host.workbook.sheets.map(({ name }) => name)).toContain("_pciwb_undo");
  const open = await officeWorkbook().readContent();
  const file = await readXlsx(await workbookXlsx(host.workbook));
  host.close();
  if (!open.ok || !file.ok) throw new Error("not read");
  expect(file.value.sheets.map(({ name }) => name)).toEqual(open.value.sheets.map(({ name }) => name));
  expect(file.value.sheets.map(({ name }) => name)).not.toContain("_pciwb_undo");
  expect(file.value.sheets.flatMap(({ tables }) => tables.map(({ name, headers }) => [name, headers]))).toEqual(
    open.value.sheets.flatMap(({ tables }) => tables.map(({ name, headers }) => [name, headers])),
  );
});

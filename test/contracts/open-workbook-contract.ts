import { valueOf } from "../../src/engine/workbook/cells";
import type { WorkbookContent } from "../../src/engine/workbook/content";
import { findTable, namedValue, sheetByKey } from "../../src/engine/workbook/content-access";
import type { PlainWorkbook } from "../../src/engine/workbook/plain";
import { resolve } from "../../src/engine/workbook/resolve";
import { formWithNames } from "../equivalence/gallery/form-with-names";
import { GALLERY } from "../equivalence/gallery/gallery";
import { register } from "../equivalence/gallery/register";

/** One place that holds workbooks: a file, or the workbook open in Excel. */
export interface WorkbookPlace {
  /** Writes into what is there already, and gives what reading it back gives. */
  write(workbook: PlainWorkbook): Promise<WorkbookContent>;
  close(): void;
}

/** What both adapters promise to the use cases, in the same words. */
export function describeWorkbookContract(name: string, open: () => WorkbookPlace): void {
  describe(`${name}: what was written is read back`, () => {
    let place: WorkbookPlace;
    beforeEach(() => {
      place = open();
    });
    afterEach(() => place.close());

    test.each(Object.entries(GALLERY))("every value and text, with its place: %s", async (_name, description) => {
      const plain = resolve(description);
      const content = await place.write(plain);
      for (const sheet of plain.sheets) {
        const cells = new Map(
          sheetByKey(content, sheet.key)?.cells.map((cell) => [`${cell.row},${cell.column}`, cell]),
        );
        for (const { row, column, value } of sheet.cells) {
          if (value.kind === "formula" || value.kind === "empty") continue;
          expect(valueOf(cells.get(`${row},${column}`)?.value ?? { kind: "empty" })).toEqual(value);
        }
      }
    });

    test("tables by name, with headers as written and a row each task", async () => {
      const found = findTable(await place.write(resolve(register)), "tblNhiemVu");
      const [table] = resolve(register).sheets.flatMap((sheet) => sheet.tables);
      expect(found?.table.headers).toEqual(table?.columns.map((column) => column.name));
      expect(found?.table.rows).toHaveLength((table?.area.rowCount ?? 0) - 1);
      expect(found?.table.area).toEqual(table?.area);
    });

    test("named cells, keys of sheets and their visibility", async () => {
      const content = await place.write(resolve(formWithNames));
      expect(namedValue(content, "pNgayGui")).toEqual({ kind: "date", date: "2025-12-09" });
      expect(sheetByKey(content, "phieu")?.name).toBe("Phiếu báo cáo");
      expect(sheetByKey(content, "meta")?.visibility).toBe("veryHidden");
    });

    test("writing again replaces our sheets and adds none", async () => {
      const first = await place.write(resolve(register));
      const second = await place.write(resolve(register));
      expect(second.sheets).toEqual(first.sheets);
    });
  });
}

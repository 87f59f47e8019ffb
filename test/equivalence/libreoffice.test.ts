import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gridsOf } from "../../src/adapters/xlsx/grids-of";
import { readXlsx } from "../../src/adapters/xlsx/read-xlsx";
import { updateXlsx } from "../../src/adapters/xlsx/update-xlsx";
import { writeXlsx } from "../../src/adapters/xlsx/write-xlsx";
import { type CellValue, textCell, valueOf } from "../../src/engine/workbook/cells";
import type { SheetContent } from "../../src/engine/workbook/content";
import { namedValue } from "../../src/engine/workbook/content-access";
import type { PlainWorkbook } from "../../src/engine/workbook/plain";
import { resolve } from "../../src/engine/workbook/resolve";
import { worked } from "../adapters/xlsx/file-parts";
import { saveByLibreOffice, withLibreOffice } from "../support/libre-office";
import { formWithNames } from "./gallery/form-with-names";
import { GALLERY } from "./gallery/gallery";

const names = Object.keys(GALLERY);
const fileOf = (name: string): string => `trang-${names.indexOf(name)}`;

/** Values by place as a person sees them; formulas as what LibreOffice computed. */
const shown = (sheet: SheetContent | undefined): Map<string, unknown> =>
  new Map(
    (sheet?.cells ?? []).flatMap(({ row, column, value }) => {
      const plain = valueOf(value);
      return plain.kind === "empty" ? [] : [[`${row},${column}`, rounded(plain)] as const];
    }),
  );

/** The same workbook with a wrong result in every formula: a right one afterwards was computed by LibreOffice. */
const uncomputed = (plain: PlainWorkbook): PlainWorkbook => ({
  ...plain,
  sheets: plain.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.value.kind === "formula" ? { ...cell, value: { ...cell.value, expected: textCell("chưa tính") } } : cell,
    ),
  })),
});

const rounded = (value: CellValue): unknown =>
  value.kind === "number" ? { ...value, number: Number(value.number.toFixed(9)) } : value;

withLibreOffice("LibreOffice opens every file (needs soffice)", () => {
  const folder = mkdtempSync(join(tmpdir(), "so-"));
  beforeAll(async () => {
    for (const name of names) {
      const description = GALLERY[name];
      if (description !== undefined)
        writeFileSync(join(folder, `${fileOf(name)}.xlsx`), await writeXlsx(uncomputed(resolve(description))));
    }
    const files = names.map((name) => `${fileOf(name)}.xlsx`);
    for (const format of ["xlsx", "pdf", "xls"])
      saveByLibreOffice({ folder, files, format, into: format, seconds: 150, computesAnew: true });
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(names)("and saves the same values, computing the same figures: %s", async (name) => {
    const description = GALLERY[name];
    if (description === undefined) throw new Error(name);
    const before = worked(await readXlsx(await writeXlsx(resolve(description))));
    const after = worked(await readXlsx(readFileSync(join(folder, "xlsx", `${fileOf(name)}.xlsx`))));
    for (const sheet of before.sheets) {
      const again = after.sheets.find((each) => each.name === sheet.name);
      expect([sheet.name, shown(again)]).toEqual([sheet.name, shown(sheet)]);
    }
  });

  test("and keeps the keys of our sheets, so that a workbook edited there is still ours", async () => {
    const after = worked(await readXlsx(readFileSync(join(folder, "xlsx", `${fileOf("form with named cells")}.xlsx`))));
    expect(after.sheets.map((sheet) => sheet.key)).toEqual(["phieu", "meta"]);
  });

  test("and a workbook it saved takes our sheets again, under their keys", async () => {
    const saved = readFileSync(join(folder, "xlsx", `${fileOf("form with named cells")}.xlsx`));
    const updated = worked(await updateXlsx(saved, resolve(formWithNames)));
    const again = worked(await readXlsx(updated));
    expect(again.sheets.map((sheet) => [sheet.name, sheet.key, sheet.tables.map((table) => table.name)])).toEqual([
      ["Phiếu báo cáo", "phieu", ["tblPhieu"]],
      ["_meta", "meta", ["tblMeta"]],
    ]);
    expect(namedValue(again, "pNgayGui")).toEqual({ kind: "date", date: "2025-12-09" });
    expect(Buffer.compare(worked(await updateXlsx(updated, resolve(formWithNames))), updated)).toBe(0);
  });

  test("and prints every one", () => {
    expect(readdirSync(join(folder, "pdf")).filter((file) => file.endsWith(".pdf"))).toHaveLength(names.length);
  });

  test("and a plan it saved as .xls is read with its days and merges", async () => {
    const [grid] = worked(await gridsOf(readFileSync(join(folder, "xls", `${fileOf("columns of every kind")}.xls`))));
    expect(grid?.cells.find((cell) => cell.row === 2 && cell.column === 6)).toMatchObject({
      text: "30/09/2025",
      date: "2025-09-30",
    });
    expect(grid?.cells.find((cell) => cell.row === 2 && cell.column === 2)?.text).toBe(
      "- Nâng cao chỉ số tiếp cận nguồn lực",
    );
  });
});

import { onSheet, refusal } from "../run-on-sheet";
import { createExcelHost, type ExcelHost } from "../transports/native-host";

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost({ requirementSets: "current" });
});
afterEach(() => host.close());

/** Members the library has and its public types leave out. */
interface Unlisted {
  retrieve(names: string): { toJSON(): unknown };
  update(values: object): void;
}

describe("loads", () => {
  test("names may nest through objects and collections, and a part loaded whole brings its plain values", async () => {
    await onSheet(host, (sheet) => {
      sheet.getRange("A1:A2").values = [["Kỳ"], ["Q3"]];
      sheet.tables.add("A1:A2", true).name = "tblKy";
    });
    const sheets = await onSheet(host, (_sheet, { workbook }) =>
      workbook.worksheets.load("items/name,items/tables/items/name,items/tables/count,items/pageLayout"),
    );
    const [sheet] = sheets.items;
    expect([sheet?.name, sheet?.tables.items[0]?.name, sheet?.tables.count]).toEqual(["Sheet1", "tblKy", 1]);
    expect(sheet?.pageLayout.paperSize).toBe("A4");
  });

  test("a page of a collection can be asked for", async () => {
    const sheets = await onSheet(host, (_sheet, { workbook }) => {
      for (const name of ["B", "C", "D"]) workbook.worksheets.add(name);
      return workbook.worksheets.load({
        name: true,
        $top: 2,
        $skip: 1,
      } as Excel.Interfaces.WorksheetCollectionLoadOptions);
    });
    expect(sheets.items.map(({ name }) => name)).toEqual(["B", "C"]);
  });

  test("without names everything plain is loaded, parts are not", async () => {
    await onSheet(host, async (sheet, context) => {
      const range = sheet.getRange("A1").load();
      await context.sync();
      expect([range.address, range.rowCount]).toEqual(["Sheet1!A1", 1]);
      expect(() => range.format.wrapText).toThrow("wrapText");
    });
  });

  test("objects of a loaded collection can be used after the sync, by id", async () => {
    const names = await host.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("B");
      worksheets.load("items");
      await context.sync();
      for (const sheet of worksheets.items) sheet.tabColor = "#FF0000";
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Sheet1", "B"]);
    expect(host.workbook.sheets.map(({ tabColor }) => tabColor)).toEqual(["#FF0000", "#FF0000"]);
  });

  test("retrieve and update, the newer forms, go their own way over the wire", async () => {
    await onSheet(host, (sheet) => {
      (sheet.getRange("A1") as unknown as Unlisted).update({ values: [["mới"]], format: { wrapText: true } });
    });
    const result = await onSheet(host, (sheet) =>
      (sheet.getRange("A1") as unknown as Unlisted).retrieve("values,format/wrapText"),
    );
    expect(result.toJSON()).toEqual({ values: [["mới"]], format: { wrapText: true } });
    expect(host.recorder.requests.flatMap(({ body }) => body.Actions.map(({ ActionType }) => ActionType))).toContain(7);
  });
});

describe("paths and references", () => {
  test("what was added once is not added again by later syncs", async () => {
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.add("B");
      const table = sheet.tables.add("A1:B2", true);
      await context.sync();
      table.name = "tblB";
      await context.sync();
      sheet.getRange("D1").values = [[1]];
      table.load("name");
      await context.sync();
    });
    expect(host.workbook.sheets).toHaveLength(2);
    expect(host.workbook.tables.map(({ table }) => table.name)).toEqual(["tblB"]);
  });

  test("references are given during a run and let go after it; untracked ranges have none", async () => {
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").load("address");
      sheet.getRange("A2").untrack().load("address");
      await context.sync();
      const count = (context.workbook as unknown as { _GetReferenceCount(): { value: number } })._GetReferenceCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
    await host.settled();
    expect(host.recorder.cleanUps).toHaveLength(1);
    await onSheet(host, (_sheet, { workbook }) => {
      const count = (workbook as unknown as { _GetReferenceCount(): { value: number } })._GetReferenceCount();
      return workbook.context.sync().then(() => expect(count.value).toBe(0));
    });
  });

  test("children of what is not there are nothing too, down to their values", async () => {
    const loaded = await onSheet(host, (_sheet, { workbook }) => {
      const table = workbook.tables.getItemOrNullObject("tblKhông");
      const body = table.getDataBodyRange();
      return { table: table.load("name"), body: body.load("values"), format: body.format.load("wrapText") };
    });
    expect([loaded.table.isNullObject, loaded.body.isNullObject, loaded.format.isNullObject]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test("an object of a deleted sheet is not found any more", async () => {
    const code = await refusal(host, async (_sheet, context) => {
      const sheet = context.workbook.worksheets.add("B");
      const range = sheet.getRange("A1");
      await context.sync();
      sheet.delete();
      await context.sync();
      range.load("values");
    });
    expect(code).toBe("ItemNotFound");
  });

  test("an error names action, place and the statements around it", async () => {
    const failed = onSheet(host, (sheet) => {
      sheet.getRange("A1").values = [["được"]];
      sheet.getRange("A2").format.font.size = 1000;
      sheet.getRange("A3").values = [["không tới"]];
    });
    await expect(failed).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "RangeFont.size", surroundingStatements: expect.any(Array) as unknown },
    });
    expect(host.workbook.active.cells.at(0, 0)?.value).toBe("được");
    expect(host.workbook.active.cells.at(2, 0)).toBeUndefined();
  });
});

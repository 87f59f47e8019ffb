import { EMPTY, numberCell, textCell } from "../../src/engine/workbook/cells";
import type { WorkbookContent } from "../../src/engine/workbook/content";
import { findTable, sheetByKey } from "../../src/engine/workbook/content-access";
import type { PlainWorkbook } from "../../src/engine/workbook/plain";
import { resolve } from "../../src/engine/workbook/resolve";
import type { TableColumn } from "../../src/engine/workbook/table-block";
import { aSheet, aWorkbook } from "../equivalence/gallery/a-workbook";
import { formWithNames } from "../equivalence/gallery/form-with-names";
import { totalsAndFormulas } from "../equivalence/gallery/totals-and-formulas";

/** A workbook with an adapter writing into it and a person working in it. */
export interface WorkbookInUse {
  /** Our sheets in, as the adapter does it. */
  realise(workbook: PlainWorkbook): Promise<void>;
  /** Everything in the workbook, as the adapter reads it. */
  content(): Promise<WorkbookContent>;
  /** A person's own sheet with texts from A1 on, row by row. */
  addOwnSheet(name: string, rows: readonly (readonly string[])[]): Promise<void>;
  renameTab(from: string, to: string): Promise<void>;
  close(): void;
}

const TEXTS: readonly string[] = [
  "007",
  "1.10",
  "9/2025",
  "80%",
  "TRUE",
  "=1+1",
  "+84 225 3821 055",
  "-Nâng cao chỉ số",
  "@SUM(1)",
  "'24",
  "Thủ tục hành chính được rút ngắn 30% so với quy định",
  "Nguye\u0302\u0303n Văn Đức (NFD)",
  "dòng một\ndòng hai",
  "  đầu và cuối  ",
];

const column = (header: string, kind: TableColumn["kind"] = "text"): TableColumn => ({ header, width: 20, kind });

const tableOf = (rows: readonly string[]) =>
  resolve(
    aWorkbook(
      aSheet([
        { kind: "table", name: "tblThu", columns: [column("Nội dung")], rows: rows.map((text) => [textCell(text)]) },
      ]),
    ),
  );

const textsOf = (content: WorkbookContent): unknown[] =>
  (findTable(content, "tblThu")?.table.rows ?? []).map(([cell]) => cell?.value);

/** The promises of every adapter that writes workbooks, in the same words. */
export function workbookWriterContract(name: string, open: () => Promise<WorkbookInUse>): void {
  describe(name, () => {
    let workbook: WorkbookInUse;
    beforeEach(async () => {
      workbook = await open();
    });
    afterEach(() => workbook.close());

    test.each(TEXTS)("keeps the text %j as the same text", async (text) => {
      await workbook.realise(tableOf([text]));
      expect(textsOf(await workbook.content())).toEqual([textCell(text)]);
    });

    test("keeps numbers, blanks and truth apart from texts", async () => {
      const values = [numberCell(7), EMPTY, textCell("7"), { kind: "boolean", boolean: false } as const];
      const rows = values.map((value) => [value]);
      const table = { kind: "table", name: "tblThu", columns: [column("Giá trị", "number")], rows } as const;
      await workbook.realise(resolve(aWorkbook(aSheet([table]))));
      expect(textsOf(await workbook.content())).toEqual(values);
    });

    test("leaves sheets it does not own untouched", async () => {
      await workbook.addOwnSheet("Của riêng", [
        ["Chỉ tiêu", "Số"],
        ["Hồ sơ trực tuyến", "12"],
      ]);
      const before = (await workbook.content()).sheets.find((sheet) => sheet.name === "Của riêng");
      await workbook.realise(resolve(formWithNames));
      await workbook.realise(resolve(totalsAndFormulas));
      const after = (await workbook.content()).sheets.find((sheet) => sheet.name === "Của riêng");
      expect(after).toEqual(before);
      expect(after?.cells.length).toBe(4);
    });

    test("gives the same workbook when run twice", async () => {
      await workbook.realise(resolve(formWithNames));
      const once = await workbook.content();
      await workbook.realise(resolve(formWithNames));
      const twice = await workbook.content();
      expect(twice.sheets).toEqual(once.sheets);
      expect(twice.namedCells).toEqual(once.namedCells);
    });

    test("replaces what it wrote before, also where there was more", async () => {
      await workbook.realise(tableOf(["một", "hai", "ba"]));
      await workbook.realise(tableOf(["bốn"]));
      expect(textsOf(await workbook.content())).toEqual([textCell("bốn")]);
      expect(sheetByKey(await workbook.content(), "trang")?.cells).toHaveLength(2);
    });

    test("keeps sheets of ours that are not described this time", async () => {
      await workbook.realise(resolve(formWithNames));
      await workbook.realise(tableOf(["mới"]));
      const content = await workbook.content();
      expect(findTable(content, "tblPhieu")?.table.rows).toHaveLength(2);
      expect(textsOf(content)).toEqual([textCell("mới")]);
    });

    test("finds its sheet again after a person renamed the tab, and leaves them their name", async () => {
      await workbook.realise(tableOf(["cũ"]));
      await workbook.renameTab("Trang thử", "Theo dõi của phòng");
      await workbook.realise(tableOf(["mới"]));
      const content = await workbook.content();
      expect(sheetByKey(content, "trang")?.name).toBe("Theo dõi của phòng");
      expect(content.sheets.filter((sheet) => sheet.key !== null)).toHaveLength(1);
      expect(textsOf(content)).toEqual([textCell("mới")]);
    });

    test("does not take the tab of a person's own sheet that has the same name", async () => {
      await workbook.addOwnSheet("Trang thử", [["của riêng"]]);
      await workbook.realise(tableOf(["của ta"]));
      const content = await workbook.content();
      const own = content.sheets.find((sheet) => sheet.name === "Trang thử");
      expect([own?.key, own?.cells.map((cell) => cell.value)]).toEqual([null, [textCell("của riêng")]]);
      expect(sheetByKey(content, "trang")?.name).toBe("Trang thử (2)");
    });
  });
}

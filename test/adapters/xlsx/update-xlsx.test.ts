import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { writeXlsx as writeWithLibrary } from "hucre";
import { observeXlsx } from "../../../src/adapters/xlsx/observe";
import { readXlsx } from "../../../src/adapters/xlsx/read-xlsx";
import { updateXlsx } from "../../../src/adapters/xlsx/update-xlsx";
import { writeXlsx } from "../../../src/adapters/xlsx/write-xlsx";
import { textCell } from "../../../src/engine/workbook/cells";
import { sheetByKey } from "../../../src/engine/workbook/content-access";
import { resolve } from "../../../src/engine/workbook/resolve";
import { canonical } from "../../equivalence/canonical";
import { aSheet, aWorkbook } from "../../equivalence/gallery/a-workbook";
import { charts } from "../../equivalence/gallery/charts";
import { formWithNames } from "../../equivalence/gallery/form-with-names";
import { totalsAndFormulas } from "../../equivalence/gallery/totals-and-formulas";
import { textPart, withParts, worked } from "./file-parts";

/** A person's own workbook: looks, widths, formulas, remarks, a table, a rule, a picture of a sheet of their own. */
async function personsWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Số liệu riêng", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = [{ width: 31 }, { width: 7 }];
  sheet.getCell("A1").value = "Chỉ tiêu";
  sheet.getCell("A1").font = { name: "Calibri", size: 14, bold: true, color: { argb: "FFC00000" } };
  sheet.getCell("A1").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } };
  sheet.getCell("A1").note = "Nhập tay";
  sheet.getCell("B2").value = { formula: "SUM(B3:B4)", result: 12.5 };
  sheet.getCell("B3").value = 7.5;
  sheet.getCell("B3").numFmt = "0.000";
  sheet.getCell("B4").value = 5;
  sheet.addTable({
    name: "tblRieng",
    ref: "D1",
    columns: [{ name: "Tên" }, { name: "Số" }],
    rows: [["a", 1]],
  });
  sheet.getCell("F1").dataValidation = { type: "list", formulae: ['"Có,Không"'], allowBlank: true };
  workbook.definedNames.add("'Số liệu riêng'!$B$3", "pRieng");
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const ours = resolve(formWithNames);
const updated = async (bytes: Uint8Array, plain = ours): Promise<Uint8Array> => worked(await updateXlsx(bytes, plain));

/** Every part but those that must name our sheets. */
function foreignParts(bytes: Uint8Array): Map<string, string> {
  const changing = /^\[Content_Types\]|^docProps|^xl\/workbook\.xml|^xl\/_rels\/workbook|^xl\/styles/;
  return new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => !changing.test(path))
      .map(([path, part]) => [path, Buffer.from(part).toString("base64")]),
  );
}

describe("our sheets in a person's workbook", () => {
  test("every part of their own stays byte for byte", async () => {
    const before = await personsWorkbook();
    const after = foreignParts(await updated(before));
    for (const [path, part] of foreignParts(before)) expect(`${path} ${after.get(path) === part}`).toBe(`${path} true`);
  });

  test("their looks, formulas, remarks, widths, tables, rules and names read the same in another program", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await updated(await personsWorkbook())).buffer as ArrayBuffer);
    const sheet = workbook.getWorksheet("Số liệu riêng");
    expect(sheet?.getCell("A1").font).toMatchObject({ size: 14, bold: true, color: { argb: "FFC00000" } });
    expect(sheet?.getCell("A1").fill).toMatchObject({ fgColor: { argb: "FFFFFF00" } });
    expect(sheet?.getCell("A1").note).toBe("Nhập tay");
    expect(sheet?.getCell("B2").formula).toBe("SUM(B3:B4)");
    expect(sheet?.getCell("B3").numFmt).toBe("0.000");
    expect(sheet?.getColumn(1).width).toBe(31);
    expect(sheet?.getTable("tblRieng")).toBeDefined();
    expect(workbook.definedNames.getRanges("pRieng").ranges).toEqual(["'Số liệu riêng'!$B$3"]);
  });

  test("come behind theirs and are the same as in a workbook of our own", async () => {
    const observed = worked(await observeXlsx(await updated(await personsWorkbook())));
    expect(observed.sheets.map((sheet) => sheet.name)).toEqual(["Số liệu riêng", "Phiếu báo cáo", "_meta"]);
    const own = canonical(ours).sheets;
    const found = canonical(observed).sheets.slice(1);
    expect(found.map((sheet) => sheet.cells)).toEqual(own.map((sheet) => sheet.cells));
    expect(
      found.map(({ tables, inputRules, paintRules, notes, print }) => ({
        tables,
        inputRules,
        paintRules,
        notes,
        print,
      })),
    ).toEqual(
      own.map(({ tables, inputRules, paintRules, notes, print }) => ({ tables, inputRules, paintRules, notes, print })),
    );
  });

  test("are as wide on the screen although their default font is narrower", async () => {
    const xml = textPart(await updated(await personsWorkbook()), "xl/worksheets/sheet2.xml");
    expect(xml).toContain('<col min="1" max="1" width="16.7143"');
  });

  test("a chart of theirs stays, with everything it needs", async () => {
    const chart = { type: "column" as const, title: "Của riêng", series: [{ name: "Số", values: "Riêng!$A$1:$A$2" }] };
    const before = await writeWithLibrary({
      sheets: [{ name: "Riêng", rows: [[1], [2]], charts: [{ ...chart, anchor: { from: { row: 3, col: 0 } } }] }],
    });
    const after = await updated(before, resolve(charts));
    const [first, second] = worked(await observeXlsx(after)).sheets;
    expect(first?.charts.map((each) => each.title)).toEqual(["Của riêng"]);
    expect(second?.charts.map((each) => each.title)).toEqual([
      "Tình trạng nhiệm vụ",
      "Tỷ trọng",
      "Điểm theo chỉ số",
      "Điểm và mục tiêu",
      "Diễn biến",
    ]);
  });
});

describe("updating a workbook that has our sheets already", () => {
  test("twice the same change gives the same bytes", async () => {
    const once = await updated(await personsWorkbook());
    expect(Buffer.compare(await updated(once), once)).toBe(0);
    const fresh = await updated(await writeXlsx(ours));
    expect(Buffer.compare(await updated(fresh), fresh)).toBe(0);
  });

  test("the new content replaces the old, and no part of the old is left behind", async () => {
    const other = resolve(
      aWorkbook(aSheet([{ kind: "note", text: "Nội dung mới" }], { key: "phieu", name: "Phiếu báo cáo" })),
    );
    const after = await updated(await updated(await personsWorkbook()), other);
    const content = worked(await readXlsx(after));
    expect(sheetByKey(content, "phieu")?.cells.map((cell) => cell.value)).toEqual([textCell("Nội dung mới")]);
    expect(sheetByKey(content, "phieu")?.tables).toEqual([]);
    const tables = Object.keys(unzipSync(after)).filter((path) => /^xl\/tables\/.+/.test(path));
    expect(tables).toHaveLength(2);
  });

  test("sheets of ours that are not described this time stay", async () => {
    const after = await updated(await updated(await personsWorkbook()), resolve(totalsAndFormulas));
    const names = worked(await readXlsx(after)).sheets.map((sheet) => `${sheet.name} ${sheet.key ?? "-"}`);
    expect(names).toEqual([
      "Số liệu riêng -",
      "Phiếu báo cáo phieu",
      "_meta meta",
      "Lãnh đạo lanh_dao",
      "Điểm số của O'Brien & cộng sự diem_so",
    ]);
  });

  test("a tab the person renamed keeps their name, and our formulas follow", async () => {
    const before = withParts(await writeXlsx(resolve(totalsAndFormulas)), (_path, text) =>
      text
        .replaceAll("Điểm số của O''Brien &amp; cộng sự", "Bảng điểm")
        .replaceAll("Điểm số của O&apos;Brien &amp; cộng sự", "Bảng điểm"),
    );
    const content = worked(await readXlsx(await updated(before, resolve(totalsAndFormulas))));
    expect(content.sheets.map((sheet) => sheet.name)).toEqual(["Lãnh đạo", "Bảng điểm"]);
    const formula = content.sheets[0]?.cells.find((cell) => cell.value.kind === "formula")?.value;
    expect(formula).toMatchObject({ formula: "COUNTA('Bảng điểm'!$A$2:$A$4)" });
  });

  test("a tab of their own with the name of ours keeps it; ours gets a number", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("Phiếu báo cáo").getCell("A1").value = "của riêng";
    const content = worked(await readXlsx(await updated(new Uint8Array(await workbook.xlsx.writeBuffer()))));
    expect(content.sheets.map((sheet) => sheet.name)).toEqual(["Phiếu báo cáo", "Phiếu báo cáo (2)", "_meta"]);
    expect(content.namedCells.map((named) => named.sheet)).toContain("Phiếu báo cáo (2)");
  });
});

describe("what cannot be updated is refused, nothing is overwritten", () => {
  test("a table of their own with the name of one of ours", async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("Riêng");
    sheet.addTable({ name: "TBLPHIEU", ref: "A1", columns: [{ name: "Tên" }], rows: [["a"]] });
    const result = await updateXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()), ours);
    expect(result).toEqual({ ok: false, failure: { kind: "name-taken", name: "TBLPHIEU", sheet: "Riêng" } });
  });

  test("a name of their own that is one of ours", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("Riêng");
    workbook.definedNames.add("Riêng!$A$1", "pNgayGui");
    const result = await updateXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()), ours);
    expect(result).toEqual({ ok: false, failure: { kind: "name-taken", name: "pNgayGui", sheet: "Riêng" } });
  });

  test("the strict edition of the format", async () => {
    const strict = withParts(await writeXlsx(ours), (path, text) =>
      path === "xl/workbook.xml"
        ? text.replace(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          )
        : text,
    );
    expect(await updateXlsx(strict, ours)).toMatchObject({
      failure: { kind: "format-not-updatable", format: "xlsx-strict" },
    });
  });
});

describe("a workbook that could not be opened again", () => {
  test("is not written: what is there stays as it is", async () => {
    const words = Array.from({ length: 199_900 }, (_, at) => `${"<c/>".repeat(10)}${(at * 7919) % 99_991}`).join("");
    const extension = `<extLst><ext uri="thu">${words}</ext></extLst></worksheet>`;
    const nearlyFull = withParts(await personsWorkbook(), (path, text) =>
      path === "xl/worksheets/sheet1.xml" ? text.replace("</worksheet>", extension) : text,
    );
    expect(await readXlsx(nearlyFull)).toMatchObject({ ok: true });
    const rows = Array.from({ length: 3_000 }, (_, at) => [textCell(`${at}`)]);
    const columns = [{ header: "Chữ", width: 40, kind: "text" as const }];
    const large = resolve(aWorkbook(aSheet([{ kind: "table", name: "tblChu", columns, rows }])));
    expect(await updateXlsx(nearlyFull, large)).toMatchObject({
      ok: false,
      failure: { kind: "too-large", what: "cells" },
    });
  }, 60_000);
});

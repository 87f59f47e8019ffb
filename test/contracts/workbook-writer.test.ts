import ExcelJS from "exceljs";
import { officeWorkbook } from "../../src/adapters/office/office-workbook";
import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import { withParts, worked } from "../adapters/xlsx/file-parts";
import { createExcelHost } from "../excel-host/transports/native-host";
import { type WorkbookInUse, workbookWriterContract } from "./workbook-writer.contract";

/** A file on a person's disk, which starts with one blank sheet of theirs. */
async function fileInUse(): Promise<WorkbookInUse> {
  let bytes = await ownFile(async (workbook) => void workbook.addWorksheet("Trang tính1"));
  return {
    async realise(workbook) {
      bytes = worked(await xlsxFiles.update(bytes, workbook));
    },
    content: async () => worked(await xlsxFiles.read(bytes)),
    async addOwnSheet(name, rows) {
      bytes = await ownFile(async (workbook) => {
        await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
        workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
      });
    },
    async renameTab(from, to) {
      bytes = withParts(bytes, (_path, text) =>
        text.replaceAll(`"${from}"`, `"${to}"`).replaceAll(`'${from}'!`, `'${to}'!`),
      );
    },
    close: () => undefined,
  };
}

async function ownFile(fill: (workbook: ExcelJS.Workbook) => Promise<void>): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The workbook open in Excel 2021. */
async function openInUse(): Promise<WorkbookInUse> {
  const host = createExcelHost({ requirementSets: "minimum" });
  return {
    async realise(workbook) {
      worked(await officeWorkbook().write({ workbook, label: "Ghi", at: "2025-10-06T01:00:00Z", who: "Lan" }));
    },
    content: async () => worked(await officeWorkbook().readContent()),
    addOwnSheet: (name, rows) =>
      host.run(async (context) => {
        const sheet = context.workbook.worksheets.add(name);
        const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1);
        range.numberFormat = rows.map((row) => row.map(() => "@"));
        range.values = rows.map((row) => [...row]);
        await context.sync();
      }),
    renameTab: (from, to) =>
      host.run(async (context) => {
        const names = context.workbook.names.load("items/formula");
        await context.sync();
        context.workbook.worksheets.getItem(from).name = to;
        // Excel moves every name along with the tab; the test host does not.
        for (const name of names.items) {
          name.formula = String(name.formula).replaceAll(`'${from}'!`, `'${to}'!`);
        }
        await context.sync();
      }),
    close: () => host.close(),
  };
}

workbookWriterContract("the writer of files", fileInUse);
workbookWriterContract("the writer of the open workbook", openInUse);

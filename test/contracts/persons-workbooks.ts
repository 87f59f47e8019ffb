import ExcelJS from "exceljs";
import { officeWorkbook } from "../../src/adapters/office/office-workbook";
import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import { fileWorkbook } from "../../src/application/files/file-workbook";
import { createExcelHost } from "../excel-host/transports/native-host";
import { PersonInFile, type Typed } from "../support/person-in-file";
import type { PersonsWorkbook } from "./kept-work.contract";

async function inFile(): Promise<PersonsWorkbook> {
  const port = fileWorkbook({ files: xlsxFiles, firstName: "so.xlsx", showPlace: () => undefined });
  const byHand = (work: (person: PersonInFile) => void): Promise<void> => {
    const person = new PersonInFile(port.now().bytes ?? new Uint8Array());
    work(person);
    port.open("so.xlsx", person.saved());
    return Promise.resolve();
  };
  return {
    port,
    type: (sheet, address, typed) => byHand((person) => person.type(sheet, address, typed)),
    addColumn: (sheet, table, header, cells) => byHand((person) => person.addColumn(sheet, table, header, cells)),
    restrict: (sheet, area, values) => byHand((person) => person.restrict(sheet, area, values)),
    addSheet: (name) => byHand((person) => person.addSheet(name)),
    hide: (sheet) => byHand((person) => person.hide(sheet)),
    async listAt(sheet, address) {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load((port.now().bytes ?? new Uint8Array()).slice().buffer);
      const rule = workbook.getWorksheet(sheet)?.getCell(address).dataValidation;
      const source: unknown = rule?.formulae[0];
      return typeof source === "string" ? source.replace(/^"|"$/g, "") : null;
    },
    close: () => undefined,
  };
}

const asTyped = (typed: Typed): Typed => (typeof typed === "string" && !typed.startsWith("=") ? `'${typed}` : typed);

async function inExcel(): Promise<PersonsWorkbook> {
  const host = createExcelHost({ requirementSets: "current" });
  return {
    port: officeWorkbook(),
    type: (sheet, address, typed) =>
      host.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[asTyped(typed)]];
        await context.sync();
      }),
    addColumn: (_sheet, table, header, cells) =>
      host.run(async (context) => {
        const ours = context.workbook.tables.getItem(table);
        const body = ours.getDataBodyRange().load("rowCount");
        await context.sync();
        const lines = Array.from({ length: body.rowCount }, (_, at) => [asTyped(cells[at] ?? "")]);
        ours.columns.add(undefined, [[header], ...lines.map(([cell]) => [cell === "'" ? "" : (cell ?? "")])]);
        await context.sync();
      }),
    restrict: (sheet, area, values) =>
      host.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange(area);
        dataValidation.rule = { list: { inCellDropDown: true, source: values.join(",") } };
        await context.sync();
      }),
    addSheet: (name) =>
      host.run(async (context) => {
        context.workbook.worksheets.add(name).getRange("A1").values = [["giữ nguyên"]];
        await context.sync();
      }),
    hide: (sheet) =>
      host.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).visibility = "Hidden";
        await context.sync();
      }),
    listAt: (sheet, address) =>
      host.run(async (context) => {
        const rule = context.workbook.worksheets.getItem(sheet).getRange(address).dataValidation.load("rule");
        await context.sync();
        const source = rule.rule.list?.source;
        return typeof source === "string" ? source : null;
      }),
    close: () => host.close(),
  };
}

/** Where a workbook can be open, by name. */
export const PERSONS_WORKBOOKS = [
  ["a file", inFile],
  ["the workbook open in Excel", inExcel],
] as const;

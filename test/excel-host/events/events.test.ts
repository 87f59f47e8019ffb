import { onSheet } from "../run-on-sheet";
import { createExcelHost, type ExcelHost } from "../transports/native-host";

let host: ExcelHost;
let seen: string[];
beforeEach(() => {
  host = createExcelHost({ requirementSets: "current" });
  seen = [];
});
afterEach(() => host.close());

const log = (...parts: unknown[]): Promise<void> => {
  seen.push(parts.join(" "));
  return Promise.resolve();
};

test("the workbook hears of sheets that come, change, move, hide, rename and go", async () => {
  await onSheet(host, (_sheet, { workbook }) => {
    const { worksheets } = workbook;
    worksheets.onAdded.add((args) => log("added", args.source));
    worksheets.onChanged.add((args) => log("changed", args.address, args.changeType));
    worksheets.onNameChanged.add((args) => log("renamed", args.nameBefore, args.nameAfter));
    worksheets.onMoved.add((args) => log("moved", args.positionBefore, args.positionAfter));
    worksheets.onVisibilityChanged.add((args) => log("visibility", args.visibilityAfter));
    worksheets.onDeleted.add(() => log("deleted"));
  });
  await onSheet(host, (_sheet, { workbook }) => {
    const sheet = workbook.worksheets.add("B");
    sheet.getRange("A1:B1").values = [[1, 2]];
    sheet.name = "C";
    sheet.position = 0;
    sheet.visibility = "Hidden";
    sheet.delete();
  });
  await host.settled();
  expect(seen).toEqual([
    "added Local",
    "changed A1:B1 RangeEdited",
    "renamed B C",
    "moved 1 0",
    "visibility Hidden",
    "deleted",
  ]);
});

test("a sheet hears of its selection and activation, a table of its own cells only", async () => {
  await onSheet(host, (sheet, { workbook }) => {
    sheet.load("id");
    const other = workbook.worksheets.add("B");
    other.load("id");
    const table = sheet.tables.add("A1:B2", true).load("id");
    return [sheet, other, table] as const;
  }).then(([sheet, , table]) =>
    sheet.context.sync().then(async () => {
      sheet.onSelectionChanged.add((args) => log("selected", args.address));
      sheet.onActivated.add(() => log("activated"));
      table.onChanged.add((args) => log("table", args.address));
      await sheet.context.sync();
    }),
  );
  await host.user.openSheet("B");
  await host.user.select("Sheet1!C3");
  await host.user.type("Sheet1!B2:C2", [["trong", "ngoài"]]);
  await host.user.type("Sheet1!D9", "ngoài");
  await host.settled();
  expect(seen).toEqual(["activated", "selected C3", "table B2"]);
});

test("inserted rows say their direction, and the add-in's own change names its trigger", async () => {
  await onSheet(host, (sheet, { workbook }) => {
    sheet.load("id");
    workbook.worksheets.onChanged.add((args) =>
      log(args.changeType, args.address, args.changeDirectionState.insertShiftDirection, args.triggerSource),
    );
  });
  await onSheet(host, (sheet) => sheet.getRange("2:3").insert("Down"));
  await host.settled();
  expect(seen).toEqual(["RowInserted 2:3 Down ThisLocalAddin"]);
});

test("events switched off for the runtime are not sent", async () => {
  await onSheet(host, (_sheet, context) => {
    context.workbook.worksheets.onChanged.add((args) => log(args.address));
    context.runtime.enableEvents = false;
  });
  await host.user.type("A1", "x");
  await host.settled();
  expect(seen).toEqual([]);
});

import type { ExcelHost } from "./transports/native-host";

type SheetBatch<Result> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result | Promise<Result>;

/** Runs a batch on the active sheet and syncs after it. */
export function onSheet<Result>(host: ExcelHost, batch: SheetBatch<Result>): Promise<Result> {
  return host.run(async (context) => {
    const result = await batch(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

/** The code of the error a batch ends with; "" where it does not fail. */
export async function refusal(host: ExcelHost, batch: SheetBatch<unknown>): Promise<string> {
  try {
    await onSheet(host, batch);
  } catch (error) {
    if (error instanceof Error && "code" in error) return String(error.code);
    throw error;
  }
  return "";
}

/** One loaded property of a range of the active sheet. */
export async function read(host: ExcelHost, address: string, name: keyof Excel.Range): Promise<unknown> {
  const range = await onSheet(host, (sheet) => sheet.getRange(address).load(name));
  return range[name];
}

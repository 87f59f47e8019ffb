import { officeWorkbook } from "../../src/adapters/office/office-workbook";
import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import type { Result } from "../../src/engine/result";
import { createExcelHost } from "../excel-host/transports/native-host";
import { describeWorkbookContract } from "./open-workbook-contract";

function needed<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

describeWorkbookContract("a file", () => {
  let bytes: Uint8Array | null = null;
  return {
    async write(workbook) {
      bytes = bytes === null ? await xlsxFiles.write(workbook) : needed(await xlsxFiles.update(bytes, workbook));
      return needed(await xlsxFiles.read(bytes));
    },
    close: () => undefined,
  };
});

const EXCELS = [
  ["the workbook open in Excel 2021 (ExcelApi 1.14)", "minimum"],
  ["the workbook open in Excel 365 (ExcelApi 1.17)", "current"],
] as const;

for (const [name, requirementSets] of EXCELS) {
  describeWorkbookContract(name, () => {
    const host = createExcelHost({ requirementSets });
    return {
      async write(workbook) {
        const request = { workbook, label: "Đọc kế hoạch", at: "2025-10-06T01:00:00Z", who: "Lan" };
        needed(await officeWorkbook().write(request));
        return needed(await officeWorkbook().readContent());
      },
      close: () => host.close(),
    };
  });
}

import type { HostFailure } from "../../application/ports/open-workbook";

/** What Excel 2021 (LTSC) and every later one has; the manifest asks for it too. */
export const FLOOR = "1.14";

const has = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);

/** Null where this Excel has all that is needed. */
export const missingRequirement = (): HostFailure | null =>
  has(FLOOR) ? null : { kind: "excel-too-old", needs: `ExcelApi ${FLOOR}` };

import { strFromU8, strToU8 } from "fflate";
import type { PlainSheet, PlainWorkbook } from "../../engine/workbook/plain";

type Parts = Map<string, Uint8Array>;

function correct(parts: Parts, path: string, change: (xml: string) => string): void {
  const part = parts.get(path);
  if (part !== undefined) parts.set(path, strToU8(change(strFromU8(part))));
}

/** What the library cannot say is added to its parts: which names are hidden, which rows may grow, which tab is selected. */
export function correctParts(parts: Parts, workbook: PlainWorkbook): Parts {
  correct(parts, "xl/workbook.xml", (xml) => hideNames(xml, workbook));
  workbook.sheets.forEach((sheet, index) => {
    const isActive = sheet.key === workbook.active;
    correct(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) => correctSheet(xml, sheet, isActive));
  });
  return parts;
}

function hideNames(xml: string, workbook: PlainWorkbook): string {
  const hidden = new Set(workbook.names.filter((name) => name.hidden).map((name) => name.name));
  return xml.replace(/<definedName name="([^"]+)"/g, (whole, name: string) =>
    hidden.has(name) ? `${whole} hidden="1"` : whole,
  );
}

/**
 * Rows with a height of their own do not grow when a person types more; Excel lets them only where the height is not
 * "custom". Several sheets without a selected one make Excel edit them all at once: exactly one is selected.
 */
function correctSheet(xml: string, sheet: PlainSheet, isActive: boolean): string {
  const growing = new Set(sheet.rows.filter((row) => row.grows).map((row) => String(row.row)));
  const rows = xml.replace(/<row r="(\d+)" ht="([\d.]+)" customHeight="1"/g, (whole, row: string, height: string) =>
    growing.has(row) ? `<row r="${row}" ht="${height}"` : whole,
  );
  return isActive
    ? rows.replace(/<sheetView workbookViewId="0"/, '<sheetView tabSelected="1" workbookViewId="0"')
    : rows;
}

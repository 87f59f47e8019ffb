import { strFromU8, strToU8 } from "fflate";
import { cellAddress } from "../../engine/workbook/addresses";
import type { PlainWorkbook } from "../../engine/workbook/plain";
import type { SharedTexts } from "./shared-texts";
import { sheetData } from "./sheet-data";

type Parts = Map<string, Uint8Array>;

const NOTHING = new Uint8Array();
const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

function correct(parts: Parts, path: string, change: (xml: string) => string): void {
  const part = parts.get(path);
  if (part !== undefined) parts.set(path, strToU8(change(strFromU8(part))));
}

/** What the library cannot say is added to its parts: the rows of a sheet, which names are hidden, which tab is selected. */
export function correctParts(parts: Parts, workbook: PlainWorkbook, texts: SharedTexts | null): Parts {
  const looks = numbersOfLooks(parts, workbook);
  correct(parts, "xl/workbook.xml", (xml) => hideNames(xml, workbook));
  workbook.sheets.forEach((sheet, index) => {
    const isActive = sheet.key === workbook.active;
    correct(parts, sheetPath(index), (xml) =>
      correctSheet(withRows(xml, sheetData(sheet, { looks, texts })), isActive),
    );
  });
  if (texts !== null) correct(parts, "xl/sharedStrings.xml", () => texts.part());
  return parts;
}

function hideNames(xml: string, workbook: PlainWorkbook): string {
  const hidden = new Set(workbook.names.filter((name) => name.hidden).map((name) => name.name));
  return xml.replace(/<definedName name="([^"]+)"/g, (whole, name: string) =>
    hidden.has(name) ? `${whole} hidden="1"` : whole,
  );
}

/** The number the library gave each of our looks: told by the cells it was given, one a look. */
function numbersOfLooks(parts: Parts, workbook: PlainWorkbook): number[] {
  const looks: number[] = [0];
  workbook.sheets.forEach((sheet, index) => {
    const written = new Map(
      [...strFromU8(parts.get(sheetPath(index)) ?? NOTHING).matchAll(/<c r="([A-Z]+\d+)"(?: t="\w+")? s="(\d+)"/g)].map(
        ([, address = "", number]) => [address, Number(number)],
      ),
    );
    for (const { row, column, style } of sheet.cells)
      if (looks[style] === undefined) looks[style] = written.get(cellAddress(row, column)) ?? 0;
  });
  return looks;
}

function withRows(xml: string, rows: string): string {
  const start = xml.indexOf("<sheetData");
  const end = xml.startsWith("<sheetData/>", start)
    ? start + "<sheetData/>".length
    : xml.indexOf("</sheetData>") + "</sheetData>".length;
  return xml.slice(0, start) + rows + xml.slice(end);
}

/** Several sheets without a selected one make Excel edit them all at once: exactly one is selected. */
const correctSheet = (xml: string, isActive: boolean): string =>
  isActive ? xml.replace(/<sheetView workbookViewId="0"/, '<sheetView tabSelected="1" workbookViewId="0"') : xml;

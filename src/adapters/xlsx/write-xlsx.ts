import { writeXlsx as writeWithLibrary } from "hucre";
import { UNTOUCHED } from "../../engine/workbook/cell-look";
import type { PlainWorkbook } from "../../engine/workbook/plain";
import { OWN_DIGIT } from "./column-widths";
import { correctParts } from "./corrections";
import { writeNames } from "./names";
import { packParts, unpackParts } from "./package";
import { writeProperties } from "./properties";
import { SharedTexts } from "./shared-texts";
import { writeSheets } from "./sheets";

/**
 * Plain workbook → .xlsx. The same workbook gives the same bytes everywhere: no clock, fixed order of parts, fixed
 * times in the zip, one compressor (the library takes the platform's, which differs between machines).
 */
export async function writeXlsx(workbook: PlainWorkbook): Promise<Uint8Array> {
  return packParts(await writeParts(workbook));
}

/** The file the parts are for: whether texts stand in the cells, and how wide a digit of its default font is. */
export interface TargetFile {
  readonly inline: boolean;
  readonly digit: number;
}

const OWN_FILE: TargetFile = { inline: false, digit: OWN_DIGIT };

/** The parts of the file before they are packed: what `updateXlsx` puts into an existing workbook. */
export async function writeParts(
  workbook: PlainWorkbook,
  into: TargetFile = OWN_FILE,
): Promise<Map<string, Uint8Array>> {
  const active = workbook.sheets.findIndex((sheet) => sheet.key === workbook.active);
  const bytes = await writeWithLibrary({
    sheets: writeSheets(workbook, into.digit),
    stringMode: into.inline ? "inline" : "shared",
    properties: writeProperties(workbook),
    namedRanges: writeNames(workbook),
    activeSheet: Math.max(0, active),
    defaultFont: {
      name: UNTOUCHED.font.name,
      size: UNTOUCHED.font.size,
      color: { rgb: UNTOUCHED.font.colour.slice(1) },
    },
  });
  return correctParts(unpackParts(bytes), workbook, into.inline ? null : new SharedTexts());
}

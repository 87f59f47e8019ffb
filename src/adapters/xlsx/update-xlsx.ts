import type { WorkbookFailure } from "../../application/ports/workbook-files";
import { fail, type Result, succeed } from "../../engine/result";
import type { PlainWorkbook } from "../../engine/workbook/plain";
import { renameSheets } from "../../engine/workbook/rename-sheets";
import { tabNames } from "../../engine/workbook/tab-names";
import { digitWidth, OWN_DIGIT } from "./column-widths";
import { withForeignNotes } from "./keep/keep-notes";
import { keptSheets } from "./keep/kept-sheet";
import { attempt } from "./library-failures";
import { type Parts, packParts, unpackForeign, unreadable, xmlPart } from "./package";
import { relationsOf } from "./relationships";
import { type ExistingWorkbook, openExisting } from "./splice/existing-workbook";
import { spliceWorkbook } from "./splice/splice-workbook";
import { takenName } from "./splice/taken-names";
import { workbookFormat } from "./workbook-format";
import { writeParts } from "./write-xlsx";
import { attributeOf, elementIn, elementsIn } from "./xml-access";

/**
 * Our sheets of an existing workbook are replaced, under the names people gave them and with what people put around our part of them; every other
 * part stays byte for byte. The
 * library's own round trip is not used: it drops what it does not know (charts beside text boxes, bars of Excel 2010).
 */
export async function updateXlsx(
  existing: Uint8Array,
  workbook: PlainWorkbook,
): Promise<Result<Uint8Array, WorkbookFailure>> {
  const format = workbookFormat(existing);
  if (!format.ok) return format;
  if (format.value !== "xlsx") return fail({ kind: "format-not-updatable", format: format.value });
  const parts = unpackForeign(existing);
  if (!parts.ok) return parts;
  const updated = await attempt(() => updateParts(parts.value, workbook));
  return updated.ok ? updated.value : updated;
}

async function updateParts(parts: Parts, workbook: PlainWorkbook): Promise<Result<Uint8Array, WorkbookFailure>> {
  const existing = openExisting(parts);
  if (isStrict(existing)) return fail({ kind: "format-not-updatable", format: "xlsx-strict" });
  const taken = takenName(workbook, existing);
  if (taken !== null) return fail(taken);
  const named = renameSheets(workbook, tabNames(workbook, existing.sheets));
  const kept = keptSheets(existing, named);
  const noted = withForeignNotes(named, kept);
  const ours = await writeParts(noted, { inline: true, digit: digitOf(existing) });
  const spliced = spliceWorkbook(existing, noted, { ours, kept });
  const trouble = unreadable(spliced);
  return trouble === null ? succeed(packParts(spliced)) : fail(trouble);
}

/** The strict edition of the standard has other names for everything: our parts would not be understood beside it. */
const isStrict = ({ document }: ExistingWorkbook): boolean =>
  document.root.attributes.some(([name, value]) => name.startsWith("xmlns") && value.includes("purl.oclc.org/ooxml"));

/** Width of a digit of the person's default font, in which the widths of all columns are counted. */
function digitOf({ parts, path }: ExistingWorkbook): number {
  const styles = relationsOf(parts, path).find((relation) => relation.type === "styles")?.path ?? "";
  const root = xmlPart(parts, styles)?.root;
  const [normal] = elementsIn(elementIn(root, "cellStyleXfs"), "xf");
  const font = elementsIn(elementIn(root, "fonts"), "font")[Number(attributeOf(normal, "fontId") ?? 0)];
  const name = attributeOf(elementIn(font, "name"), "val");
  const size = Number(attributeOf(elementIn(font, "sz"), "val"));
  return name === undefined || !(size > 0) ? OWN_DIGIT : digitWidth(name, size);
}

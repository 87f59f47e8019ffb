import { read, type SheetFilterInfo, type Workbook } from "hucre";
import type { WorkbookFailure } from "../../application/ports/workbook-files";
import { ABOUT_CELLS, MAX_OLD_BYTES, MOST_SHEETS } from "../../engine/archive/markup-limits";
import { fail, type Result, succeed } from "../../engine/result";
import { cellAddress } from "../../engine/workbook/addresses";
import type { ReadingLimits } from "../../engine/workbook/reading-limits";
import { attempt } from "./library-failures";
import { filledOdsCells } from "./old/ods-cells";
import { storeParts, unpackForeign } from "./package";
import { workbookFormat } from "./workbook-format";

/**
 * Opens a workbook of any format the library knows, after the content and the zip were checked. One row and one column more than
 * the limit are read, to know whether something was left out. Old formats ignore the limits: their sheets are small by nature
 * (.xls: 65,536 × 256), and the library refuses more than 20 million cells.
 */
export async function openBounded(
  bytes: Uint8Array,
  limits: ReadingLimits,
  sheets: (sheet: SheetFilterInfo) => boolean = () => true,
): Promise<Result<Workbook, WorkbookFailure>> {
  const format = workbookFormat(bytes);
  if (!format.ok) return format;
  if (format.value === "xls" && bytes.length > MAX_OLD_BYTES)
    return fail({ kind: "too-large", what: "part", limit: MAX_OLD_BYTES });
  const stored = format.value === "xls" ? { ok: true as const, value: bytes } : storedAgain(bytes);
  if (!stored.ok) return stored;
  const range = `A1:${cellAddress(limits.rows + 1, limits.columns + 1)}`;
  let listed = 0;
  const firstSheets = (sheet: SheetFilterInfo): boolean => {
    listed += 1;
    return listed <= MOST_SHEETS && sheets(sheet);
  };
  const workbook = await attempt(() => read(stored.value, { readStyles: true, sheets: firstSheets, range }));
  return listed > MOST_SHEETS ? fail({ kind: "too-large", what: "sheets", limit: MOST_SHEETS }) : workbook;
}

/**
 * The same zip, unpacked by us: every part within its claimed size and with its checksum. Also twice as fast for small files,
 * because the library unpacks through streams.
 */
function storedAgain(bytes: Uint8Array): Result<Uint8Array, WorkbookFailure> {
  const parts = unpackForeign(bytes, "read");
  if (!parts.ok) return parts;
  if (filledOdsCells(parts.value) > ABOUT_CELLS) return fail({ kind: "too-large", what: "cells", limit: ABOUT_CELLS });
  return succeed(storeParts(parts.value));
}

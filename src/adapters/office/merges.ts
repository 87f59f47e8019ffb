import { areaAddress } from "../../engine/workbook/addresses";
import type { PlainArea } from "../../engine/workbook/plain";
import { areaOfAddress, cellCount } from "./areas";
import { type Step, utf8Bytes } from "./batch";
import { asWritten, BLANK_BYTES, guarded, type IsTyped } from "./guards";
import type { OfficeSheet } from "./office-sheet";

/** Merging keeps the first of the cells alone: the others are looked at before. */
export function queueMerges(sheet: Pick<OfficeSheet, "name" | "merges" | "cells">, isTyped: IsTyped): Step[] {
  const written = asWritten(sheet.cells);
  return sheet.merges.map((area) =>
    guarded(mergeOne(sheet.name, area), {
      sheet: sheet.name,
      area,
      answer: cellCount(area) * BLANK_BYTES + utf8Bytes(written.at(area.row, area.column)),
      isTyped: (row, column, formula) => (row !== area.row || column !== area.column) && isTyped(row, column, formula),
    }),
  );
}

const mergeOne = (sheet: string, area: PlainArea): Step => ({
  bytes: 500,
  queue(book) {
    const range = book.sheet(sheet).getRange(areaAddress(area));
    range.merge(false);
    range.untrack();
  },
});

/** Queues the question for the merged cells of a range; the function it gives reads them after the sync. */
export function loadMerges(range: Excel.Range): () => PlainArea[] {
  const merged = range.getMergedAreasOrNullObject();
  merged.load("address");
  merged.untrack();
  return () => (merged.isNullObject ? [] : areasOf(merged.address));
}

/** "'a,b'!A1:B2,'a,b'!C3:D4" → its areas, row by row. */
const areasOf = (addresses: string): PlainArea[] =>
  (addresses.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [])
    .flatMap((address) => areaOfAddress(address) ?? [])
    .sort((one, other) => one.row - other.row || one.column - other.column);

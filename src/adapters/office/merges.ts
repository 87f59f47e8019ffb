import { areaAddress } from "../../engine/workbook/addresses";
import type { PlainArea } from "../../engine/workbook/plain";
import { areaOfAddress } from "./areas";
import type { Step } from "./batch";
import type { OfficeSheet } from "./office-sheet";

export const queueMerges = (sheet: Pick<OfficeSheet, "name" | "merges">): Step[] =>
  sheet.merges.map((area) => ({
    bytes: 500,
    queue(book) {
      const range = book.sheet(sheet.name).getRange(areaAddress(area));
      range.merge(false);
      range.untrack();
    },
  }));

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

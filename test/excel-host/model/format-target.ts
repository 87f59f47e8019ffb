import type { Area } from "../state/area";
import type { CellFormat, FormatPatch } from "../state/cell-format";
import { requireAllowed } from "../state/protection";
import type { SheetState } from "../state/sheet-state";
import type { ModelContext } from "./model-context";

/** The cells a format object speaks for. */
export interface FormatTarget {
  readonly context: ModelContext;
  readonly sheet: SheetState;
  readonly areas: readonly Area[];
}

/** The value all cells share, or null where they differ. */
export function shared<Item>(target: FormatTarget, pick: (format: CellFormat) => Item): Item | null {
  const found = new Set<Item>();
  for (const area of target.areas) {
    for (const format of target.sheet.formats.distinct(area)) found.add(pick(format));
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

export function apply(target: FormatTarget, patch: FormatPatch): void {
  requireAllowed(target.sheet, "allowFormatCells");
  for (const area of target.areas) {
    target.sheet.formats.apply(area, patch);
    target.context.feed.note({ kind: "formats", sheet: target.sheet, area });
  }
}

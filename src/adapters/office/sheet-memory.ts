import type { PlainChart, PlainNote } from "../../engine/workbook/plain";
import { type Step, utf8Bytes } from "./batch";
import type { OfficePrompt, OfficeSheet, RowRun } from "./office-sheet";
import { sheetMemoryShape } from "./undo/memory-shapes";

/**
 * What Office.js cannot tell of a sheet afterwards, kept with the sheet in a property of it (ExcelApi 1.12): which charts and
 * remarks are ours and what the charts show (readable from 1.15 on only), which rows Excel measures by itself.
 */
export interface SheetMemory {
  readonly charts: readonly PlainChart[];
  readonly notes: readonly PlainNote[];
  readonly prompts: readonly OfficePrompt[];
  readonly growing: readonly RowRun[];
}

const KEY = "_pciwb.sheet";
const NOTHING: SheetMemory = { charts: [], notes: [], prompts: [], growing: [] };

export const memoryOf = (sheet: OfficeSheet): SheetMemory => ({
  charts: sheet.charts,
  notes: sheet.notes,
  prompts: sheet.prompts,
  growing: sheet.rows.filter((run) => run.height === null).map(({ from, count }) => ({ from, count })),
});

export const queueMemory = (sheet: OfficeSheet): Step => {
  const text = JSON.stringify(memoryOf(sheet));
  return {
    bytes: 500 + utf8Bytes(text) * 2,
    queue: (book) => {
      book.sheet(sheet.name).customProperties.add(KEY, text);
    },
  };
};

/** Queues the question; the function it gives reads the answer after the sync. Unreadable memory is none. */
export function loadMemory(sheet: Excel.Worksheet): () => SheetMemory {
  const kept = sheet.customProperties.getItemOrNullObject(KEY);
  kept.load("value");
  return () => (kept.isNullObject ? NOTHING : parsed(kept.value));
}

const isSheetMemory = (kept: unknown): kept is SheetMemory => sheetMemoryShape.safeParse(kept).success;

function parsed(text: string): SheetMemory {
  try {
    const kept: unknown = JSON.parse(text);
    const whole = typeof kept === "object" ? { ...NOTHING, ...kept } : kept;
    return isSheetMemory(whole) ? whole : NOTHING;
  } catch {
    return NOTHING;
  }
}

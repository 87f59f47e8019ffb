import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { OfficeName } from "../names";
import type { OfficeSheet } from "../office-sheet";
import type { DocumentWords } from "../properties";

/** What one change needs to be taken back: all of it, nothing is asked of the later workbook but where its sheets are. */
export interface UndoEntry {
  /** Sheets of ours that were there, as they stood. */
  readonly before: readonly KeyedSheet[];
  /** Sheets the change made: they go. */
  readonly made: readonly { readonly key: string; readonly name: string }[];
  /** Names that pointed elsewhere before. */
  readonly names: readonly OfficeName[];
  readonly madeNames: readonly string[];
  /** Words about the document that were blank. */
  readonly blankWords: readonly (keyof DocumentWords)[];
}

export interface KeyedSheet {
  readonly key: string;
  readonly sheet: OfficeSheet;
}

/** A cell takes 32,767 characters; the first is kept for the apostrophe. */
const CHUNK = 30_000;

/** Compressed and cut into texts that fit a cell. */
export function packEntry(entry: UndoEntry): string[] {
  const packed = deflateSync(strToU8(JSON.stringify(entry)), { level: 6 });
  const text = btoa(strFromU8(packed, true));
  return Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, index) =>
    text.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

/** Null where the memory was damaged. */
export function unpackEntry(chunks: readonly string[]): UndoEntry | null {
  try {
    const packed = strToU8(atob(chunks.join("")), true);
    return JSON.parse(strFromU8(inflateSync(packed))) as UndoEntry;
  } catch {
    return null;
  }
}

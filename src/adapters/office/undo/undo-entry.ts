import { strFromU8, strToU8 } from "fflate";
import { joinedBytes } from "../../../engine/joined-bytes";
import { breathe } from "../breathe";
import type { OfficeName } from "../names";
import type { OfficeSheet } from "../office-sheet";
import type { DocumentWords } from "../properties";
import { entryShape } from "./memory-shapes";

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

/** The entry as bytes: JSON, a sheet at a time. */
export async function bytesOfEntry({ before, ...rest }: UndoEntry): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (const text of jsonOf(before, rest)) {
    parts.push(strToU8(text));
    await breathe();
  }
  return joinedBytes(parts);
}

function* jsonOf(before: UndoEntry["before"], rest: Omit<UndoEntry, "before">): Generator<string> {
  yield '{"before":[';
  for (const [index, sheet] of before.entries()) yield `${index === 0 ? "" : ","}${JSON.stringify(sheet)}`;
  yield `],${JSON.stringify(rest).slice(1)}`;
}

const isUndoEntry = (kept: unknown): kept is UndoEntry => entryShape.safeParse(kept).success;

/** Null where the memory was damaged, or is that of a version that kept it in another way. */
export async function entryOfBytes(bytes: Uint8Array | null): Promise<UndoEntry | null> {
  if (bytes === null) return null;
  try {
    const text = strFromU8(bytes);
    await breathe();
    const entry: unknown = JSON.parse(text);
    await breathe();
    return isUndoEntry(entry) ? entry : null;
  } catch {
    return null;
  }
}

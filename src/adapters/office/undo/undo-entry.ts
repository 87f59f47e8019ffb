import { Deflate, inflateSync, strFromU8, strToU8 } from "fflate";
import { breathe } from "../breathe";
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

/** So much is packed at a time, bytes. */
const PIECE = 65_536;

/** Compressed and cut into texts that fit a cell. */
export async function packEntry(entry: UndoEntry): Promise<string[]> {
  const text = btoa(strFromU8(await packed(entry), true));
  return Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, index) =>
    text.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

async function packed({ before, ...rest }: UndoEntry): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const deflate = new Deflate({ level: 6 }, (part) => parts.push(part));
  for (const text of jsonOf(before, rest)) {
    const bytes = strToU8(text);
    for (let at = 0; at < bytes.length; at += PIECE) {
      deflate.push(bytes.subarray(at, at + PIECE));
      await breathe();
    }
  }
  deflate.push(new Uint8Array(), true);
  return joined(parts);
}

/** The entry as JSON, a sheet at a time. */
function* jsonOf(before: UndoEntry["before"], rest: Omit<UndoEntry, "before">): Generator<string> {
  yield '{"before":[';
  for (const [index, sheet] of before.entries()) yield `${index === 0 ? "" : ","}${JSON.stringify(sheet)}`;
  yield `],${JSON.stringify(rest).slice(1)}`;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Null where the memory was damaged. */
export async function unpackEntry(chunks: readonly string[]): Promise<UndoEntry | null> {
  try {
    const bytes = inflateSync(strToU8(atob(chunks.join("")), true));
    await breathe();
    const text = strFromU8(bytes);
    await breathe();
    return JSON.parse(text) as UndoEntry;
  } catch {
    return null;
  }
}

import * as z from "zod/mini";
import type { DocumentInput } from "../../application/ports/document-reader";
import type { LastSource } from "../../application/ports/last-source";
import type { PlanSource } from "../../application/reading/plan-source";
import { keptText } from "./kept-text";

const KEY = "so-theo-doi.last-source";
/** Bytes of all files together, or letters pasted. Browsers keep about five million letters in all. */
export const LARGEST_KEPT = 1_500_000;

const keptSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("active-sheet") }),
  z.object({ kind: z.literal("selection") }),
  z.object({ kind: z.literal("sample") }),
  z.object({ kind: z.literal("pasted"), html: z.nullable(z.string()), text: z.string() }),
  z.object({ kind: z.literal("files"), files: z.array(z.object({ name: z.string(), base64: z.string() })) }),
]);
type Kept = z.infer<typeof keptSchema>;

/** The last source in the storage of this window. A storage that refuses keeps nothing. */
export function browserLastSource(storage: Storage | null): LastSource {
  const own = keptText(storage, KEY);
  return {
    recall() {
      const kept = keptSource(own.recall());
      return kept === null ? null : restored(kept);
    },
    remember(source) {
      const kept = toKeep(source);
      if (kept === null || !own.keep(JSON.stringify(kept))) own.keep(null);
    },
    forget() {
      own.keep(null);
    },
  };
}

function toKeep(source: PlanSource): Kept | null {
  if (source.kind === "pasted")
    return source.text.length + (source.html?.length ?? 0) > LARGEST_KEPT ? null : { ...source };
  if (source.kind !== "files") return source;
  const size = source.files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (size > LARGEST_KEPT) return null;
  return { kind: "files", files: source.files.map(({ name, bytes }) => ({ name, base64: toBase64(bytes) })) };
}

function restored(kept: Kept): PlanSource {
  if (kept.kind !== "files") return kept;
  const files = kept.files.map(({ name, base64 }): DocumentInput => ({ name, bytes: fromBase64(base64) }));
  return { kind: "files", files };
}

function keptSource(text: string | null): Kept | null {
  try {
    const kept = keptSchema.safeParse(JSON.parse(text ?? "null"));
    return kept.success ? kept.data : null;
  } catch (problem) {
    if (problem instanceof SyntaxError) return null;
    throw problem;
  }
}

function toBase64(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) letters.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(letters.join(""));
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

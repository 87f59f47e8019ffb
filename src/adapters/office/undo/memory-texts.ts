import { Deflate, inflateSync, strFromU8, strToU8 } from "fflate";
import { joinedBytes } from "../../../engine/joined-bytes";
import { breathe } from "../breathe";

/** A cell takes 32,767 characters; the first is kept for the apostrophe. */
const CHUNK = 30_000;

/** So much is packed at a time, bytes. */
const PIECE = 65_536;

/** Packed and cut into texts that fit a cell. */
export async function textsOf(bytes: Uint8Array): Promise<string[]> {
  const parts: Uint8Array[] = [];
  const deflate = new Deflate({ level: 6 }, (part) => parts.push(part));
  for (let at = 0; at < bytes.length; at += PIECE) {
    deflate.push(bytes.subarray(at, at + PIECE));
    await breathe();
  }
  deflate.push(new Uint8Array(), true);
  const text = btoa(strFromU8(joinedBytes(parts), true));
  return Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, index) =>
    text.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

/** Null where the texts were damaged. */
export async function bytesOfTexts(texts: readonly string[]): Promise<Uint8Array | null> {
  try {
    const bytes = inflateSync(strToU8(atob(texts.join("")), true));
    await breathe();
    return bytes;
  } catch {
    return null;
  }
}

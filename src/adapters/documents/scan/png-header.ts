import { joinedBytes } from "../../../engine/joined-bytes";

/** What a PNG says of itself, and its packed pixels put together. */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colourType: number;
  readonly interlaced: boolean;
  readonly palette: Uint8Array;
  /** Opacity of each palette entry, as far as given. */
  readonly alphas: Uint8Array;
  readonly packed: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const DEPTHS = [1, 2, 4, 8, 16];

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, at) => bytes[at] === byte);

/** Width and height from the first bytes, before anything is unpacked; null where they are no PNG's. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  if (!isPng(bytes) || bytes.length < 33) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

export function pngHeader(bytes: Uint8Array): PngHeader | null {
  const size = pngSize(bytes);
  if (size === null || size.width === 0 || size.height === 0) return null;
  const [depth = 0, colourType = 0, , , interlace = 0] = bytes.subarray(24, 29);
  if (!DEPTHS.includes(depth)) return null;
  const chunks = chunksOf(bytes);
  const first = (type: string): Uint8Array => chunks.find((chunk) => chunk.type === type)?.data ?? new Uint8Array();
  const packed = joinedBytes(chunks.filter((chunk) => chunk.type === "IDAT").map((chunk) => chunk.data));
  return {
    ...size,
    depth,
    colourType,
    interlaced: interlace === 1,
    palette: first("PLTE"),
    alphas: first("tRNS"),
    packed,
  };
}

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

function chunksOf(bytes: Uint8Array): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

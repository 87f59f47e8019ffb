import type { PDFPageProxy } from "pdfjs-dist";
import { type GreyImage, greyFromColours } from "../scan/grey-image";
import type { Picture } from "./page-marks";

/** How the library packs pixels: a bit each (1 is white), or three or four bytes. */
const BITS = 1;
const COLOURS = 2;
const COLOURS_ALPHA = 3;
/** Milliseconds after which a picture the library cannot unpack counts as unreadable. */
const PATIENCE = 20_000;

interface PackedPicture {
  readonly width: number;
  readonly height: number;
  readonly kind: number;
  readonly data: Uint8Array;
}

/** The pixels of a picture as brightness; null where the library could not unpack it. */
export async function picturePixels(page: PDFPageProxy, { source, stencil }: Picture): Promise<GreyImage | null> {
  const named = nameOf(source);
  const packed = packedFrom(named === null ? source : await stored(page, named), stencil);
  if (packed === null) return null;
  const { width, height, kind, data } = packed;
  if (kind === COLOURS) return greyFromColours(width, height, data, 3);
  return kind === COLOURS_ALPHA ? greyFromColours(width, height, data, 4) : fromBits(packed);
}

/** Stencils name their pixels one level deeper. */
function nameOf(source: unknown): string | null {
  if (typeof source === "string") return source;
  if (typeof source === "object" && source !== null && "data" in source && typeof source.data === "string")
    return source.data;
  return null;
}

/** Pictures shared by pages (names with "g_") stand in a store of their own. */
function stored(page: PDFPageProxy, name: string): Promise<unknown> {
  const store = name.startsWith("g_") ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), PATIENCE);
    store.get(name, (picture: unknown) => {
      clearTimeout(timer);
      resolve(picture);
    });
  });
}

function packedFrom(value: unknown, stencil: boolean): PackedPicture | null {
  if (!hasPixels(value)) return null;
  const { data, width, height } = value;
  if (!ArrayBuffer.isView(data)) return null;
  if (typeof width !== "number" || typeof height !== "number") return null;
  const kind = "kind" in value && typeof value.kind === "number" ? value.kind : BITS;
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return { width, height, kind: stencil ? BITS : kind, data: bytes };
}

const hasPixels = (value: unknown): value is { data: unknown; width: unknown; height: unknown } =>
  typeof value === "object" && value !== null && "data" in value && "width" in value && "height" in value;

function fromBits({ width, height, data }: PackedPicture): GreyImage {
  const rowBytes = (width + 7) >> 3;
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const byte = data[y * rowBytes + (x >> 3)] ?? 0;
      pixels[y * width + x] = (byte >> (7 - (x & 7))) & 1 ? 255 : 0;
    }
  }
  return { width, height, pixels };
}

import { zlibSync } from "fflate";
import { type GreyImage, whiteImage } from "../../../../src/adapters/documents/scan/grey-image";

/** Pictures made by our own pixels, for tests. */

const { cos: cosine, imul, max, min, PI, round, sin: sine } = Math;

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  let crc = 0xffffffff;
  for (const byte of bytes.subarray(4, 8 + data.length)) crc = (CRC[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  view.setUint32(8 + data.length, (crc ^ 0xffffffff) >>> 0);
  return bytes;
}

export interface PngParts {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colourType: number;
  readonly interlaced?: boolean;
  /** Filter byte and packed samples of every row of every pass. */
  readonly rows: Uint8Array;
  readonly extra?: readonly (readonly [string, Uint8Array])[];
}

export function pngFrom({
  width,
  height,
  depth,
  colourType,
  interlaced = false,
  rows,
  extra = [],
}: PngParts): Uint8Array {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([depth, colourType, 0, 0, interlaced ? 1 : 0], 8);
  const chunks = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", head),
    ...extra.map(([type, data]) => chunk(type, data)),
    chunk("IDAT", zlibSync(rows)),
    chunk("IEND", new Uint8Array()),
  ];
  return Uint8Array.from(chunks.flatMap((part) => [...part]));
}

export function greyPng({ width, height, pixels }: GreyImage): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return pngFrom({ width, height, depth: 8, colourType: 0, rows });
}

/** The same every time: a small generator of numbers from 0 to 1. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** A sheet put crookedly on a dusty glass: turned, greyed, with noise and specks. */
export function badlyScanned(image: GreyImage, degrees: number, noise: number, seed = 7): GreyImage {
  const { width, height, pixels } = image;
  const made = whiteImage(width, height);
  const random = chance(seed);
  const cos = cosine((degrees * PI) / 180);
  const sin = sine((degrees * PI) / 180);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const fromX = round(cos * (x - width / 2) + sin * (y - height / 2) + width / 2);
      const fromY = round(-sin * (x - width / 2) + cos * (y - height / 2) + height / 2);
      const shade =
        fromX >= 0 && fromY >= 0 && fromX < width && fromY < height ? (pixels[fromY * width + fromX] ?? 255) : 255;
      const light = 0.9 + 0.08 * (x / width);
      const speck = random() < 0.00004 ? 0.2 : 1;
      made.pixels[y * width + x] = min(255, max(0, (30 + shade * 0.86) * light * speck + (random() - 0.5) * noise));
    }
  }
  return made;
}

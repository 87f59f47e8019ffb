import { unzlibSync } from "fflate";
import { type GreyImage, greyFromColours } from "./grey-image";
import { floor } from "./per-pixel";
import { undoFilters } from "./png-filters";
import { type PngHeader, pngHeader } from "./png-header";

const GREY = 0;
const COLOURS = 2;
const PALETTE = 3;
const GREY_ALPHA = 4;
const CHANNELS: Readonly<Record<number, number>> = { [GREY]: 1, [COLOURS]: 3, [PALETTE]: 1, [GREY_ALPHA]: 2, 6: 4 };
/** First column and row, and steps, of the seven passes of an interlaced picture; one pass of every pixel otherwise. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
const ONE_PASS = [[0, 0, 1, 1]] as const;

/** Every PNG: all colour types and depths, interlaced or not; transparency over white. Null where the bytes are no whole PNG. */
export function decodePng(bytes: Uint8Array): GreyImage | null {
  const header = pngHeader(bytes);
  const channels = header === null ? undefined : CHANNELS[header.colourType];
  if (header === null || channels === undefined) return null;
  const passes = header.interlaced ? PASSES : ONE_PASS;
  const sizes = passes.map(([x, y, dx, dy]) => ({
    columns: Math.ceil((header.width - x) / dx),
    rows: Math.ceil((header.height - y) / dy),
  }));
  const rowBytes = (columns: number): number => Math.ceil((columns * channels * header.depth) / 8);
  const total = sizes.reduce((sum, { columns, rows }) => sum + (columns > 0 ? rows * (rowBytes(columns) + 1) : 0), 0);
  try {
    const raw = unzlibSync(header.packed, { out: new Uint8Array(total) });
    const samples = new Uint8Array(header.width * header.height * channels);
    let from = 0;
    passes.forEach(([x, y, dx, dy], pass) => {
      const { columns = 0, rows = 0 } = sizes[pass] ?? {};
      if (columns <= 0) return;
      const length = rowBytes(columns);
      undoFilters(raw.subarray(from, from + rows * (length + 1)), length, Math.max(1, (channels * header.depth) >> 3));
      spread({ raw, from, length, columns, rows }, samples, header, { x, y, dx, dy, channels });
      from += rows * (length + 1);
    });
    return toGrey(samples, header);
  } catch {
    return null;
  }
}

interface PassRows {
  readonly raw: Uint8Array;
  readonly from: number;
  readonly length: number;
  readonly columns: number;
  readonly rows: number;
}

interface PassPlace {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly channels: number;
}

/** Puts the samples of one pass at their pixels, one byte each: the high byte of deep samples, small ones as they are. */
function spread(pass: PassRows, samples: Uint8Array, { width, depth }: PngHeader, place: PassPlace): void {
  const { channels } = place;
  for (let row = 0; row < pass.rows; row += 1) {
    const start = pass.from + row * (pass.length + 1) + 1;
    for (let sample = 0; sample < pass.columns * channels; sample += 1) {
      const column = place.x + floor(sample / channels) * place.dx;
      const to = ((place.y + row * place.dy) * width + column) * channels + (sample % channels);
      samples[to] = sampleAt(pass.raw, start, sample, depth);
    }
  }
}

function sampleAt(raw: Uint8Array, start: number, sample: number, depth: number): number {
  if (depth === 8) return raw[start + sample] ?? 0;
  if (depth === 16) return raw[start + sample * 2] ?? 0;
  const bit = sample * depth;
  return ((raw[start + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

function toGrey(samples: Uint8Array, { width, height, colourType, depth, palette, alphas }: PngHeader): GreyImage {
  if (colourType === COLOURS) return greyFromColours(width, height, samples, 3);
  if (colourType === GREY && depth >= 8) return { width, height, pixels: samples };
  const pixels = new Uint8Array(width * height);
  if (colourType === GREY) return { width, height, pixels: samples.map((value) => (value * 255) / ((1 << depth) - 1)) };
  if (colourType === GREY_ALPHA) {
    return { width, height, pixels: pixels.map((_, at) => over(samples[at * 2] ?? 0, samples[at * 2 + 1] ?? 255)) };
  }
  if (colourType !== PALETTE) return greyFromColours(width, height, samples, 4);
  const shades = greyFromColours(palette.length / 3, 1, palette, 3).pixels;
  return {
    width,
    height,
    pixels: pixels.map((_, at) => over(shades[samples[at] ?? 0] ?? 0, alphas[samples[at] ?? 0] ?? 255)),
  };
}

const over = (shade: number, alpha: number): number => (shade * alpha) / 255 + 255 - alpha;

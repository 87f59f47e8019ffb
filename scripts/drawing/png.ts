import { deflateSync } from "node:zlib";

/** Pixels row by row, four bytes each: red, green, blue, opacity (0–255, not premultiplied). */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** Length, name, content, checksum of name and content (PNG specification, chapter 5). */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(content, 8);
  view.setUint32(content.length + 8, checksum(bytes.subarray(4, content.length + 8)));
  return bytes;
}

/** Width, height, eight bits a channel, colour type 6 (with opacity), no interlacing. */
function header({ width, height }: Picture): Uint8Array {
  const bytes = new Uint8Array(13);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  bytes.set([8, 6, 0, 0, 0], 8);
  return bytes;
}

/** The picture as a .png file; the same picture gives the same bytes. */
export function pngBytes(picture: Picture): Uint8Array {
  const stride = picture.width * 4;
  const lines = new Uint8Array((stride + 1) * picture.height);
  for (let row = 0; row < picture.height; row += 1)
    lines.set(picture.pixels.subarray(row * stride, (row + 1) * stride), row * (stride + 1) + 1);
  const data = new Uint8Array(deflateSync(lines, { level: 9 }));
  const parts = [SIGNATURE, chunk("IHDR", header(picture)), chunk("IDAT", data), chunk("IEND", new Uint8Array())];
  return new Uint8Array(Buffer.concat(parts));
}

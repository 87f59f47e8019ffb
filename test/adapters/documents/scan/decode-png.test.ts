import { decodePng } from "../../../../src/adapters/documents/scan/decode-png";
import { pngFrom } from "./made-pictures";

const [WIDTH, HEIGHT] = [13, 9];
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** A sample of the test picture, in the depth's own range. */
const sampleAt = (x: number, y: number, channel: number, depth: number): number =>
  (x * 37 + y * 101 + channel * 53) % 2 ** Math.min(depth, 8);

function rowsOf(channels: number, depth: number, filter: number, interlaced: boolean): Uint8Array {
  const parts: number[] = [];
  for (const [left, top, right, down] of interlaced ? PASSES : ([[0, 0, 1, 1]] as const)) {
    let above: number[] = [];
    for (let y = top; y < HEIGHT && left < WIDTH; y += down) {
      const bits: number[] = [];
      for (let x = left; x < WIDTH; x += right) {
        for (let channel = 0; channel < channels; channel += 1) {
          const sample = sampleAt(x, y, channel, depth);
          for (let bit = Math.min(depth, 8) - 1; bit >= 0; bit -= 1) bits.push((sample >> bit) & 1);
          if (depth === 16) bits.push(...[0, 1, 0, 1, 0, 1, 0, 1]);
        }
      }
      const bytes = Array.from({ length: Math.ceil(bits.length / 8) }, (_, at) =>
        Array.from({ length: 8 }, (_bit, place) => bits[at * 8 + place] ?? 0).reduce((sum, bit) => sum * 2 + bit, 0),
      );
      parts.push(filter, ...filtered(bytes, above, filter, Math.max(1, (channels * depth) >> 3)));
      above = bytes;
    }
  }
  return Uint8Array.from(parts);
}

function filtered(bytes: readonly number[], above: readonly number[], filter: number, back: number): number[] {
  return bytes.map((byte, at) => {
    const [left, up, corner] = [
      at >= back ? (bytes[at - back] ?? 0) : 0,
      above[at] ?? 0,
      at >= back ? (above[at - back] ?? 0) : 0,
    ];
    const near =
      [left, up, corner].sort(
        (one, other) => Math.abs(left + up - corner - one) - Math.abs(left + up - corner - other),
      )[0] ?? 0;
    return (byte - ([0, left, up, (left + up) >> 1, near][filter] ?? 0)) & 255;
  });
}

describe("decodePng", () => {
  const greyDepths = [1, 2, 4, 8, 16];
  it.each(
    greyDepths.flatMap(
      (depth) =>
        [
          [depth, false],
          [depth, true],
        ] as const,
    ),
  )("reads grey of %d bits (interlaced: %s)", (depth, interlaced) => {
    const image = decodePng(
      pngFrom({
        width: WIDTH,
        height: HEIGHT,
        depth,
        colourType: 0,
        interlaced,
        rows: rowsOf(1, depth, 0, interlaced),
      }),
    );
    const most = 2 ** Math.min(depth, 8) - 1;
    for (const [x, y] of [
      [0, 0],
      [12, 8],
      [5, 3],
    ] as const)
      expect(image?.pixels[y * WIDTH + x]).toBe(Math.floor((sampleAt(x, y, 0, depth) * 255) / most));
  });

  it.each([1, 2, 3])("undoes row filter %d", (filter) => {
    const plain = decodePng(
      pngFrom({ width: WIDTH, height: HEIGHT, depth: 8, colourType: 2, rows: rowsOf(3, 8, 0, false) }),
    );
    expect(
      decodePng(pngFrom({ width: WIDTH, height: HEIGHT, depth: 8, colourType: 2, rows: rowsOf(3, 8, filter, false) })),
    ).toEqual(plain);
  });

  it("weighs colours as the eye does", () => {
    const red = pngFrom({ width: 1, height: 1, depth: 8, colourType: 2, rows: Uint8Array.of(0, 255, 0, 0) });
    expect(decodePng(red)?.pixels[0]).toBe(76);
  });

  it("looks palette colours up, and lays what is transparent on white paper", () => {
    const extra = [
      ["PLTE", Uint8Array.of(0, 0, 0, 255, 255, 255)],
      ["tRNS", Uint8Array.of(0)],
    ] as const;
    const shades = pngFrom({
      width: 2,
      height: 1,
      depth: 1,
      colourType: 3,
      rows: Uint8Array.of(0, 0b01000000),
      extra: [extra[0]],
    });
    expect([...(decodePng(shades)?.pixels ?? [])]).toEqual([0, 255]);
    const clear = pngFrom({ width: 2, height: 1, depth: 1, colourType: 3, rows: Uint8Array.of(0, 0b01000000), extra });
    expect([...(decodePng(clear)?.pixels ?? [])]).toEqual([255, 255]);
    const half = pngFrom({ width: 1, height: 1, depth: 8, colourType: 4, rows: Uint8Array.of(0, 0, 128) });
    expect(decodePng(half)?.pixels[0]).toBe(127);
  });

  it("gives nothing for bytes that are cut off or no PNG", () => {
    const whole = pngFrom({ width: WIDTH, height: HEIGHT, depth: 8, colourType: 0, rows: rowsOf(1, 8, 0, false) });
    expect(decodePng(whole.slice(0, 60))).toBeNull();
    expect(decodePng(Uint8Array.of(1, 2, 3))).toBeNull();
  });
});

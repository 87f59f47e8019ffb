import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { ICON_DESIGNS, ICON_SIZES } from "../../scripts/drawing/icon-designs";
import { pngBytes } from "../../scripts/drawing/png";
import { raster } from "../../scripts/drawing/raster";
import { disc, polygon, roundedBox } from "../../scripts/drawing/shapes";
import { RIBBON_VERBS } from "../../src/commands/ribbon-verbs";

/** Colour and opacity of one pixel. */
const pixelOf = (picture: { width: number; pixels: Uint8Array }, column: number, row: number): number[] => [
  ...picture.pixels.subarray((row * picture.width + column) * 4, (row * picture.width + column) * 4 + 4),
];

describe("icons", () => {
  test("in assets are what the drawings give, byte for byte (up to 32 pixels, for speed)", () => {
    for (const [name, design] of Object.entries(ICON_DESIGNS))
      for (const size of (ICON_SIZES[name] ?? []).filter((one) => one <= 32))
        expect(readFileSync(join("assets", `${name}-${size}.png`)).equals(pngBytes(raster(design(size), size)))).toBe(
          true,
        );
  });

  test("exist for every button of the ribbon", () => {
    const missing = RIBBON_VERBS.filter((verb) => !existsSync(join("assets", `${verb.icon}-80.png`)));
    expect(missing).toEqual([]);
  });
});

describe("drawing", () => {
  test("leaves the outside transparent and fills the inside with the topmost colour", () => {
    const picture = raster(
      [
        { shape: roundedBox({ left: 0, top: 0, right: 16, bottom: 32 }), colour: "#102030" },
        { shape: disc(8, 16, 4), colour: "#A0B0C0" },
      ],
      32,
    );
    expect(pixelOf(picture, 2, 2)).toEqual([0x10, 0x20, 0x30, 255]);
    expect(pixelOf(picture, 8, 16)).toEqual([0xa0, 0xb0, 0xc0, 255]);
    expect(pixelOf(picture, 20, 16)[3]).toBe(0);
  });

  test("covers half of a pixel half", () => {
    const half = raster([{ shape: roundedBox({ left: 0, top: 0, right: 16.5, bottom: 32 }), colour: "#000000" }], 32);
    expect(pixelOf(half, 16, 5)[3]).toBe(128);
  });

  test("fills a triangle on its inner side only", () => {
    const triangle = polygon([
      [0, 0],
      [10, 0],
      [0, 10],
    ]);
    expect(triangle(2, 2)).toBeLessThan(0);
    expect(triangle(8, 8)).toBeGreaterThan(0);
  });

  test("writes a file whose lines unpack to the pixels", () => {
    const picture = { width: 2, height: 1, pixels: Uint8Array.of(1, 2, 3, 255, 4, 5, 6, 128) };
    const bytes = Buffer.from(pngBytes(picture));
    const at = bytes.indexOf("IDAT");
    const data = bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4));
    expect([...inflateSync(data)]).toEqual([0, 1, 2, 3, 255, 4, 5, 6, 128]);
  });
});

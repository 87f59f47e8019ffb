import { decodePicture } from "../../../../src/adapters/documents/scan/decode-picture";
import { jpegHeader } from "../../../../src/adapters/documents/scan/jpeg-header";
import { turnUpright } from "../../../../src/adapters/documents/scan/turn-image";
import { madePdf } from "../pdf/made-pdf";
import { hasPdfToPicture, pictured } from "../pdf/office-made";
import { greyPng } from "./made-pictures";

const withPoppler = hasPdfToPicture ? describe : describe.skip;

describe("decodePicture", () => {
  it("reads the size before unpacking, and refuses a picture no scanner makes", async () => {
    const bomb = greyPng({ width: 2, height: 1, pixels: Uint8Array.of(0, 255) });
    new DataView(bomb.buffer).setUint32(16, 60_000);
    new DataView(bomb.buffer).setUint32(20, 60_000);
    expect(await decodePicture(bomb, "lon.png")).toMatchObject({
      ok: false,
      failure: { kind: "file-too-large", file: "lon.png" },
    });
  });

  it("says that a cut-off file is damaged", async () => {
    expect(await decodePicture(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0), "hong.jpg")).toMatchObject({
      ok: false,
      failure: { kind: "file-damaged", format: "jpg" },
    });
  });
});

describe("jpegHeader", () => {
  it("finds how the camera was held, in either order of bytes", () => {
    const frame = [0xff, 0xc0, 0, 11, 8, 0, 20, 0, 30, 1, 1, 0x11, 0, 0xff, 0xda];
    const exif = (order: number[], tag: number[]): number[] => [
      0xff,
      0xe1,
      0,
      34,
      ...[0x45, 0x78, 0x69, 0x66, 0, 0],
      ...order,
      ...tag,
      0,
      0,
      0,
      0,
      0,
      0,
    ];
    const small = exif([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0], [1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0]);
    const big = exif([0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8], [0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 8]);
    expect(jpegHeader(Uint8Array.from([0xff, 0xd8, ...small, ...frame]))).toEqual({
      width: 30,
      height: 20,
      orientation: 6,
    });
    expect(jpegHeader(Uint8Array.from([0xff, 0xd8, ...big, ...frame]))).toEqual({
      width: 30,
      height: 20,
      orientation: 8,
    });
  });
});

describe("turnUpright", () => {
  const image = { width: 3, height: 2, pixels: Uint8Array.of(1, 2, 3, 4, 5, 6) };
  it.each([
    [1, [1, 2, 3, 4, 5, 6]],
    [2, [3, 2, 1, 6, 5, 4]],
    [3, [6, 5, 4, 3, 2, 1]],
    [6, [4, 1, 5, 2, 6, 3]],
    [8, [3, 6, 2, 5, 1, 4]],
  ])("turns a picture noted as %d", (orientation, pixels) =>
    expect([...turnUpright(image, orientation).pixels]).toEqual(pixels),
  );
});

withPoppler("a JPEG of a page (needs pdftoppm)", () => {
  it.each([["-gray"], ["-jpegopt", "progressive=y"]])("looks like the PNG of the same page: %s", async (...options) => {
    const pdf = madePdf([
      { width: 200, height: 100, draws: "BT /F1 24 Tf 20 40 Td (Ke hoach) Tj ET 10 20 180 60 re S" },
    ]);
    const [jpeg, png] = [
      await decodePicture(pictured(pdf, 1, 100, "-jpeg", ...options), "a.jpg"),
      await decodePicture(pictured(pdf, 1, 100, "-gray"), "a.png"),
    ];
    if (!jpeg.ok || !png.ok) throw new Error("not decoded");
    const apart = jpeg.value.pixels.reduce((sum, pixel, at) => sum + Math.abs(pixel - (png.value.pixels[at] ?? 0)), 0);
    expect(apart / png.value.pixels.length).toBeLessThan(4);
  });
});

import type { PDFPageProxy } from "pdfjs-dist";
import { around } from "../layout/box";
import { shadeAt } from "../scan/crop";
import { type GreyImage, whiteImage } from "../scan/grey-image";
import { FINEST_DPI } from "../scan/page-size";
import { min } from "../scan/per-pixel";
import { shrink } from "../scan/shrink";
import { apply, invert, type Matrix } from "./matrix";
import type { PageDrawing } from "./page-drawing";
import type { Picture } from "./page-marks";
import { picturePixels } from "./picture-pixels";

/** Share of the page that pictures cover on a scanned page, and letters such a page may still carry (a stamp, a number). */
const COVERED = 0.5;
const FEW_LETTERS = 200;
/** Coarsest picture worth reading, dots an inch. */
const COARSEST_DPI = 72;

/** The page is a picture: what can be read on it must be read by machine. */
export function isScannedPage({ width, height, glyphs, pictures }: PageDrawing): boolean {
  const covered = pictures.reduce((sum, picture) => sum + areaOf(picture), 0);
  return covered >= width * height * COVERED && glyphs.filter((glyph) => !glyph.hidden).length < FEW_LETTERS;
}

const cornersOf = ({ matrix }: Picture): { left: number; right: number; top: number; bottom: number } =>
  around(
    [apply(matrix, 0, 0), apply(matrix, 1, 0), apply(matrix, 1, 1), apply(matrix, 0, 1)].map(({ x, y }) => ({
      left: x,
      right: x,
      top: y,
      bottom: y,
    })),
  );

function areaOf(picture: Picture): number {
  const { left, right, top, bottom } = cornersOf(picture);
  return (right - left) * (bottom - top);
}

/** All pictures of a page put together as the page shows them; scanners cut pages into strips and layers. */
export async function pagePicture(page: PDFPageProxy, { width, height, pictures }: PageDrawing): Promise<GreyImage> {
  const parts: { image: GreyImage; matrix: Matrix }[] = [];
  for (const picture of pictures) {
    const image = await picturePixels(page, picture);
    if (image !== null) parts.push({ image: fitted(image, picture.matrix), matrix: picture.matrix });
  }
  const dpi = Math.max(COARSEST_DPI, ...parts.map(({ image, matrix }) => dotsPerInch(image, matrix)));
  const scale = Math.min(dpi, FINEST_DPI) / 72;
  const canvas = whiteImage(Math.round(width * scale), Math.round(height * scale));
  for (const part of parts) draw(part.image, part.matrix, canvas, scale);
  return canvas;
}

const dotsPerInch = ({ width }: GreyImage, [a, b]: Matrix): number => (width * 72) / Math.max(1, Math.hypot(a, b));

const fitted = (image: GreyImage, matrix: Matrix): GreyImage =>
  shrink(image, Math.max(1, Math.floor(dotsPerInch(image, matrix) / FINEST_DPI + 0.4)));

/** Layers darken each other: ink on any of them is ink. */
function draw(image: GreyImage, matrix: Matrix, canvas: GreyImage, scale: number): void {
  const back = invert(matrix);
  if (back === null) return;
  const { left, right, top, bottom } = cornersOf({ matrix, source: null, stencil: false });
  const [fromX, toX] = [Math.max(0, Math.floor(left * scale)), Math.min(canvas.width, Math.ceil(right * scale))];
  const [fromY, toY] = [Math.max(0, Math.floor(top * scale)), Math.min(canvas.height, Math.ceil(bottom * scale))];
  for (let y = fromY; y < toY; y += 1) {
    for (let x = fromX; x < toX; x += 1) {
      const unit = apply(back, (x + 0.5) / scale, (y + 0.5) / scale);
      if (unit.x < 0 || unit.x > 1 || unit.y < 0 || unit.y > 1) continue;
      const shade = shadeAt(image, unit.x * image.width - 0.5, (1 - unit.y) * image.height - 0.5);
      const at = y * canvas.width + x;
      canvas.pixels[at] = min(canvas.pixels[at] ?? 255, shade);
    }
  }
}

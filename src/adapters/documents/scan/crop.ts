import { type GreyImage, whiteImage } from "./grey-image";
import type { Ink } from "./ink";
import { floor, max, min } from "./per-pixel";

/** A rectangle of pixels; right and bottom are the first ones outside. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest rectangle around the ink inside `box`; null where it holds fewer than `least` pixels of ink. */
export function inkBox({ width, marks }: Ink, box: PixelBox, least: number): PixelBox | null {
  let left = box.right;
  let right = box.left;
  let top = box.bottom;
  let bottom = box.top;
  let count = 0;
  for (let y = box.top; y < box.bottom; y += 1) {
    for (let x = box.left; x < box.right; x += 1) {
      if (marks[y * width + x] !== 1) continue;
      count += 1;
      left = min(left, x);
      right = max(right, x + 1);
      top = min(top, y);
      bottom = max(bottom, y + 1);
    }
  }
  return count < least ? null : { left, top, right, bottom };
}

/** Cuts a rectangle out, `scale` times as large, with a white margin around it. */
export function crop(image: GreyImage, box: PixelBox, scale: number, margin: number): GreyImage {
  const [wide, high] = [Math.round((box.right - box.left) * scale), Math.round((box.bottom - box.top) * scale)];
  const cut = whiteImage(wide + 2 * margin, high + 2 * margin);
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      const shade = shadeAt(image, box.left + (x + 0.5) / scale - 0.5, box.top + (y + 0.5) / scale - 0.5);
      cut.pixels[(y + margin) * cut.width + x + margin] = shade;
    }
  }
  return cut;
}

/** Brightness between four pixels. */
export function shadeAt({ width, height, pixels }: GreyImage, x: number, y: number): number {
  const left = min(max(floor(x), 0), width - 1);
  const top = min(max(floor(y), 0), height - 1);
  const right = min(left + 1, width - 1);
  const bottom = min(top + 1, height - 1);
  const partX = min(max(x - left, 0), 1);
  const partY = min(max(y - top, 0), 1);
  const upper = (pixels[top * width + left] ?? 255) * (1 - partX) + (pixels[top * width + right] ?? 255) * partX;
  const lower = (pixels[bottom * width + left] ?? 255) * (1 - partX) + (pixels[bottom * width + right] ?? 255) * partX;
  return upper * (1 - partY) + lower * partY;
}

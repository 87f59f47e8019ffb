import { type GreyImage, whiteImage } from "./grey-image";
import { floor } from "./per-pixel";

/** A smaller picture by whole steps: each pixel the mean of `step` × `step` pixels. */
export function shrink({ width, height, pixels }: GreyImage, step: number): GreyImage {
  if (step <= 1) return { width, height, pixels };
  const small = whiteImage(Math.floor(width / step), Math.floor(height / step));
  const sums = new Float64Array(small.pixels.length);
  for (let y = 0; y < small.height * step; y += 1) {
    for (let x = 0; x < small.width * step; x += 1) {
      const to = floor(y / step) * small.width + floor(x / step);
      sums[to] = (sums[to] ?? 0) + (pixels[y * width + x] ?? 255);
    }
  }
  return { ...small, pixels: Uint8Array.from(sums, (sum) => sum / (step * step)) };
}

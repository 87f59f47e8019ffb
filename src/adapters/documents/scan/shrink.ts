import { type GreyImage, whiteImage } from "./grey-image";

/** A smaller picture by whole steps: each pixel the mean of `step` × `step` pixels. */
export function shrink({ width, height, pixels }: GreyImage, step: number): GreyImage {
  if (step <= 1) return { width, height, pixels };
  const small = whiteImage(Math.floor(width / step), Math.floor(height / step));
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      let sum = 0;
      for (let down = 0; down < step; down += 1) {
        for (let right = 0; right < step; right += 1)
          sum += pixels[(y * step + down) * width + x * step + right] ?? 255;
      }
      small.pixels[y * small.width + x] = sum / (step * step);
    }
  }
  return small;
}

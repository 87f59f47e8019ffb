import { type GreyImage, whiteImage } from "./grey-image";
import { floor } from "./per-pixel";

/** Turns a picture about its middle so that lines leaning by `degrees` (sinking to the right) lie level. Corners become white. */
export function straighten(image: GreyImage, degrees: number): GreyImage {
  if (Math.abs(degrees) < 0.02) return image;
  const { width, height, pixels } = image;
  const turned = whiteImage(width, height);
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const [midX, midY] = [width / 2, height / 2];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const fromX = cos * (x - midX) - sin * (y - midY) + midX;
      const fromY = sin * (x - midX) + cos * (y - midY) + midY;
      const left = floor(fromX);
      const top = floor(fromY);
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const at = top * width + left;
      const right = fromX - left;
      const down = fromY - top;
      const upper = (pixels[at] ?? 255) * (1 - right) + (pixels[at + 1] ?? 255) * right;
      const lower = (pixels[at + width] ?? 255) * (1 - right) + (pixels[at + width + 1] ?? 255) * right;
      turned.pixels[y * width + x] = upper * (1 - down) + lower * down;
    }
  }
  return turned;
}

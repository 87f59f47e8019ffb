import type { GreyImage } from "./grey-image";

/** Turns a photograph as the camera noted it was held, so that it stands upright. */
export function turnUpright(image: GreyImage, orientation: number): GreyImage {
  const { width, height, pixels } = image;
  if (orientation < 2 || orientation > 8) return image;
  const swaps = orientation >= 5;
  const [wide, high] = swaps ? [height, width] : [width, height];
  const turned = new Uint8Array(pixels.length);
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      const [fromX, fromY] = source(orientation, x, y, { width, height });
      turned[y * wide + x] = pixels[fromY * width + fromX] ?? 255;
    }
  }
  return { width: wide, height: high, pixels: turned };
}

/** Which pixel of the stored picture comes to (x, y) of the upright one. */
function source(
  orientation: number,
  x: number,
  y: number,
  { width, height }: { width: number; height: number },
): [number, number] {
  const [right, bottom] = [width - 1, height - 1];
  if (orientation === 2) return [right - x, y];
  if (orientation === 3) return [right - x, bottom - y];
  if (orientation === 4) return [x, bottom - y];
  if (orientation === 5) return [y, x];
  if (orientation === 6) return [y, bottom - x];
  return orientation === 7 ? [right - y, bottom - x] : [right - y, x];
}

import type { GreyImage } from "./grey-image";

/** Turns a photograph as the camera noted it was held, so that it stands upright. */
export function turnUpright(image: GreyImage, orientation: number): GreyImage {
  const { width, height, pixels } = image;
  if (orientation < 2 || orientation > 8) return image;
  const swaps = orientation >= 5;
  const [wide, high] = swaps ? [height, width] : [width, height];
  const turned = new Uint8Array(pixels.length);
  const from = source(orientation, width, height);
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      turned[y * wide + x] = pixels[from(x, y)] ?? 255;
    }
  }
  return { width: wide, height: high, pixels: turned };
}

/** Which pixel of the stored picture comes to (x, y) of the upright one. */
function source(orientation: number, width: number, height: number): (x: number, y: number) => number {
  const right = width - 1;
  const bottom = height - 1;
  if (orientation === 2) return (x, y) => y * width + right - x;
  if (orientation === 3) return (x, y) => (bottom - y) * width + right - x;
  if (orientation === 4) return (x, y) => (bottom - y) * width + x;
  if (orientation === 5) return (x, y) => x * width + y;
  if (orientation === 6) return (x, y) => (bottom - x) * width + y;
  return orientation === 7 ? (x, y) => (bottom - x) * width + right - y : (x, y) => x * width + right - y;
}

/** A picture as brightness only: one byte a pixel, 0 black, 255 white, row after row. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export const whiteImage = (width: number, height: number): GreyImage => ({
  width,
  height,
  pixels: new Uint8Array(width * height).fill(255),
});

/** Brightness of colours as the eye weighs them; `channels` bytes a pixel of which the first three are red, green, blue. */
export function greyFromColours(width: number, height: number, colours: ArrayLike<number>, channels: 3 | 4): GreyImage {
  const pixels = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < pixels.length; at += 1, from += channels) {
    const shade = (colours[from] ?? 0) * 0.299 + (colours[from + 1] ?? 0) * 0.587 + (colours[from + 2] ?? 0) * 0.114;
    const cover = channels === 4 ? (colours[from + 3] ?? 255) / 255 : 1;
    pixels[at] = shade * cover + 255 * (1 - cover);
  }
  return { width, height, pixels };
}

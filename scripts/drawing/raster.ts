import type { Picture } from "./png";
import type { Shape } from "./shapes";

/** One colour over what lies below it. `colour` is `#RRGGBB`. */
export interface Layer {
  readonly shape: Shape;
  readonly colour: string;
}

/** The side of the square in which shapes are drawn. */
export const UNITS = 32;
/** Samples a pixel in each direction: edges are smooth, and the same on every machine. */
const SAMPLES = 4;

const channels = (colour: string): [number, number, number] => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];

/** Paints the layers in order into a transparent square of `size` by `size` pixels. */
export function raster(layers: readonly Layer[], size: number): Picture {
  const pixels = new Uint8Array(size * size * 4);
  const colours = layers.map((layer) => channels(layer.colour));
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1)
      pixels.set(pixelAt(layers, colours, { row, column, size }), (row * size + column) * 4);
  return { width: size, height: size, pixels };
}

function pixelAt(
  layers: readonly Layer[],
  colours: readonly (readonly [number, number, number])[],
  at: { readonly row: number; readonly column: number; readonly size: number },
): [number, number, number, number] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = ((at.column + ((sample % SAMPLES) + 0.5) / SAMPLES) * UNITS) / at.size;
    const y = ((at.row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * UNITS) / at.size;
    const top = layers.findLastIndex((layer) => layer.shape(x, y) <= 0);
    const colour = colours[top];
    if (colour === undefined) continue;
    covered += 1;
    colour.forEach((channel, which) => (sum[which] = (sum[which] ?? 0) + channel));
  }
  const mean = (total: number | undefined): number => (covered === 0 ? 0 : Math.round((total ?? 0) / covered));
  return [mean(sum[0]), mean(sum[1]), mean(sum[2]), Math.round((covered * 255) / (SAMPLES * SAMPLES))];
}

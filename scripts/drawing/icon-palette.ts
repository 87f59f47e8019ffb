import type { Layer } from "./raster";

/** Colours of all our icons. */
export const NAVY = "#1F4E79";
export const BLUE = "#2F74B5";
export const WHITE = "#FFFFFF";
export const PALE = "#BBD3EA";
export const GREEN = "#2E9E63";
export const AMBER = "#D98E04";

/** Small icons leave out what would only be grey mist. */
export type IconDesign = (size: number) => readonly Layer[];

import type { GridCell, RuledTable } from "../layout/cells";
import { inkBox, type PixelBox } from "./crop";
import type { Ink } from "./ink";
import type { TextShape } from "./recogniser";

/** A part of the picture that is read by itself. */
export interface TextRegion {
  readonly box: PixelBox;
  readonly shape: TextShape;
  /** The cell it fills, null for text outside tables. */
  readonly cell: GridCell | null;
}

/** In inches. */
const ONE_LINE = 0.27;
const FEW_LINES = 1.3;
/** Distance from a cell's border in which the border itself may still show, and room for its rim. */
const INSET = 0.012;
const RIM = 0.015;
/** Less ink than a dot is none. */
const LEAST_INK = 0.022;

/** Each cell with ink, and the stretches of text above, between and below the tables. */
export function textRegions(ink: Ink, tables: readonly RuledTable[], dpi: number): TextRegion[] {
  const least = Math.max(3, (LEAST_INK * dpi) ** 2);
  const regionIn = (box: PixelBox, cell: GridCell | null): TextRegion[] => {
    const inked = inkBox(ink, box, least);
    return inked === null
      ? []
      : [{ box: grown(inked, Math.ceil(RIM * dpi), ink), shape: shapeOf(inked, cell, dpi), cell }];
  };
  const cells = tables.flatMap((table) => table.cells.flatMap((cell) => regionIn(inside(cell, dpi, ink), cell)));
  return [...cells, ...stretches(tables, dpi, ink).flatMap((box) => regionIn(box, null))];
}

function shapeOf({ top, bottom }: PixelBox, cell: GridCell | null, dpi: number): TextShape {
  const inches = (bottom - top) / dpi;
  if (inches <= ONE_LINE) return "line";
  return cell !== null || inches <= FEW_LINES ? "block" : "page";
}

function inside({ box }: GridCell, dpi: number, { width, height }: Ink): PixelBox {
  const inset = Math.ceil(INSET * dpi);
  const pixel = (points: number): number => Math.round((points * dpi) / 72);
  return {
    left: Math.max(0, pixel(box.left) + inset),
    top: Math.max(0, pixel(box.top) + inset),
    right: Math.min(width, pixel(box.right) - inset),
    bottom: Math.min(height, pixel(box.bottom) - inset),
  };
}

/** The full width of the picture above, between and below the tables. */
function stretches(tables: readonly RuledTable[], dpi: number, { width, height }: Ink): PixelBox[] {
  const edges = tables.flatMap(({ box }) => [
    Math.floor((box.top * dpi) / 72) - 2,
    Math.ceil((box.bottom * dpi) / 72) + 2,
  ]);
  const borders = [0, ...edges, height];
  return borders.flatMap((top, at) => {
    const bottom = borders[at + 1];
    return at % 2 === 0 && bottom !== undefined && bottom > top ? [{ left: 0, top, right: width, bottom }] : [];
  });
}

const grown = ({ left, top, right, bottom }: PixelBox, by: number, { width, height }: Ink): PixelBox => ({
  left: Math.max(0, left - by),
  top: Math.max(0, top - by),
  right: Math.min(width, right + by),
  bottom: Math.min(height, bottom + by),
});

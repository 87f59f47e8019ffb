/** A rectangle on a page, in points (1/72 inch): origin at the top left corner, y grows downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const centreX = (box: Box): number => (box.left + box.right) / 2;
export const centreY = (box: Box): number => (box.top + box.bottom) / 2;
export const widthOf = (box: Box): number => box.right - box.left;
export const heightOf = (box: Box): number => box.bottom - box.top;

export const holds = (box: Box, x: number, y: number): boolean =>
  x >= box.left && x < box.right && y >= box.top && y < box.bottom;

/** The smallest box around all the given ones; an empty box at the origin where there are none. */
export function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  const low = (pick: (box: Box) => number): number =>
    boxes.reduce((least, box) => Math.min(least, pick(box)), Infinity);
  const high = (pick: (box: Box) => number): number =>
    boxes.reduce((most, box) => Math.max(most, pick(box)), -Infinity);
  return {
    left: low((box) => box.left),
    top: low((box) => box.top),
    right: high((box) => box.right),
    bottom: high((box) => box.bottom),
  };
}

/** The middle value; 0 where there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

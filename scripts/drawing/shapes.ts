/** A point is inside a shape where its distance is zero or less. All figures are in units of a square of 32 by 32. */
export type Shape = (x: number, y: number) => number;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function roundedBox({ left, top, right, bottom }: Box, radius = 0): Shape {
  const centreX = (left + right) / 2;
  const centreY = (top + bottom) / 2;
  const halfWidth = (right - left) / 2 - radius;
  const halfHeight = (bottom - top) / 2 - radius;
  return (x, y) => {
    const outX = Math.abs(x - centreX) - halfWidth;
    const outY = Math.abs(y - centreY) - halfHeight;
    return Math.hypot(Math.max(outX, 0), Math.max(outY, 0)) + Math.min(Math.max(outX, outY), 0) - radius;
  };
}

export const disc = (centreX: number, centreY: number, radius: number): Shape => {
  return (x, y) => Math.hypot(x - centreX, y - centreY) - radius;
};

/** Half of the line's width on each side of the way from one point to the next, round at the ends. */
export function polyline(points: readonly (readonly [number, number])[], width: number): Shape {
  const pieces = points.slice(1).map(([toX, toY], at) => {
    const [x, y] = points[at] ?? [toX, toY];
    return { x, y, alongX: toX - x, alongY: toY - y, square: (toX - x) ** 2 + (toY - y) ** 2 || 1 };
  });
  return (x, y) => {
    let nearest = Number.POSITIVE_INFINITY;
    for (const piece of pieces) {
      const share = ((x - piece.x) * piece.alongX + (y - piece.y) * piece.alongY) / piece.square;
      const held = Math.min(1, Math.max(0, share));
      const [offX, offY] = [x - piece.x - held * piece.alongX, y - piece.y - held * piece.alongY];
      nearest = Math.min(nearest, offX * offX + offY * offY);
    }
    return Math.sqrt(nearest) - width / 2;
  };
}

/** Corners in order; even-odd filling. */
export function polygon(corners: readonly (readonly [number, number])[]): Shape {
  const sides = corners.map(([x1, y1], at) => {
    const [x2, y2] = corners.at(at - 1) ?? [x1, y1];
    return { x1, y1, y2, slope: (x2 - x1) / (y2 - y1 || 1) };
  });
  return (x, y) => {
    let inside = false;
    for (const side of sides)
      if (side.y1 > y !== side.y2 > y && x < side.slope * (y - side.y1) + side.x1) inside = !inside;
    return inside ? -1 : 1;
  };
}

/** Points of a part of a circle; degrees clockwise from the right, as the screen counts. */
export function arcPoints(
  centre: readonly [number, number],
  radius: number,
  degrees: readonly [number, number],
): [number, number][] {
  const [from, to] = degrees;
  return Array.from({ length: 25 }, (_, step) => {
    const angle = ((from + ((to - from) * step) / 24) * Math.PI) / 180;
    return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
  });
}

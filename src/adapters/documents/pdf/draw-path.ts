import { around, heightOf, widthOf } from "../layout/box";
import type { Ruling } from "../layout/segments";
import { apply, type Matrix, type Point } from "./matrix";

/** Steps of a path as the library packs them, with how many numbers follow each. */
const MOVE = 0;
const LINE = 1;
const NUMBERS: Readonly<Record<number, number>> = { [MOVE]: 2, [LINE]: 2, 2: 6, 3: 4, 4: 0 };
const CLOSE = 4;

/** A filled shape this thin (points) is a line drawn as a box: so Word draws its borders. */
const THIN = 2.6;
/** Shorter strokes are parts of letters or ornaments. */
const SHORTEST = 3;
/** A line that leans more than this is no border. */
const LEAN = 0.6;

type Shape = readonly Point[];

/** The outlines of a packed path, on the page. A curve breaks its outline: no border is curved. */
export function shapesOf(packed: ArrayLike<number>, map: Matrix): Shape[] {
  const shapes: Point[][] = [];
  let shape: Point[] = [];
  for (let at = 0; at < packed.length; ) {
    const step = packed[at] ?? MOVE;
    const count = NUMBERS[step] ?? 0;
    const point = count === 0 ? null : apply(map, packed[at + count - 1] ?? 0, packed[at + count] ?? 0);
    if (step !== LINE && step !== CLOSE) shapes.push((shape = []));
    if (point !== null) shape.push(point);
    else if (step === CLOSE && shape[0] !== undefined) shape.push(shape[0]);
    at += count + 1;
  }
  return shapes.filter((one) => one.length > 1);
}

/** Every straight stroke along the page's axes. */
export function strokedRulings(shapes: readonly Shape[]): Ruling[] {
  return shapes.flatMap((shape) => shape.slice(1).flatMap((to, at) => ruling(shape[at] ?? to, to)));
}

/** Filled shapes that are as thin as a line. */
export function filledRulings(shapes: readonly Shape[]): Ruling[] {
  return shapes.flatMap((shape) => thinRuling(shape));
}

export function thinRuling(shape: Shape): Ruling[] {
  const box = around(shape.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })));
  const [wide, high] = [widthOf(box), heightOf(box)];
  if (high <= THIN && wide > high)
    return ruling({ x: box.left, y: (box.top + box.bottom) / 2 }, { x: box.right, y: (box.top + box.bottom) / 2 });
  if (wide <= THIN)
    return ruling({ x: (box.left + box.right) / 2, y: box.top }, { x: (box.left + box.right) / 2, y: box.bottom });
  return [];
}

function ruling(from: Point, to: Point): Ruling[] {
  const [dx, dy] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  if (dy <= LEAN && dx >= SHORTEST) {
    return [{ axis: "horizontal", at: (from.y + to.y) / 2, from: Math.min(from.x, to.x), to: Math.max(from.x, to.x) }];
  }
  if (dx <= LEAN && dy >= SHORTEST) {
    return [{ axis: "vertical", at: (from.x + to.x) / 2, from: Math.min(from.y, to.y), to: Math.max(from.y, to.y) }];
  }
  return [];
}

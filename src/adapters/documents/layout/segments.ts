/** Straight ruling lines of a page, in points. Borders of tables are made of many short strokes; here they become one. */

export type Axis = "horizontal" | "vertical";

export interface Ruling {
  readonly axis: Axis;
  /** y of a horizontal line, x of a vertical one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** How far apart two strokes may be and still be one border: double lines, and corners that do not quite meet. */
export const SAME_LINE = 2;
/** A gap along the line that a dash or a joint may leave. */
const JOINT = 3;

/** Strokes on one line that touch or overlap become one ruling, strokes nearly on one line too. */
export function mergeRulings(rulings: readonly Ruling[], sameLine = SAME_LINE): Ruling[] {
  return (["horizontal", "vertical"] as const).flatMap((axis) =>
    bands(
      rulings.filter((ruling) => ruling.axis === axis),
      sameLine,
    ).flatMap((band) => joinAlong(band)),
  );
}

/** Groups parallel strokes whose distance to the group's first stroke is at most `sameLine`. */
function bands(rulings: readonly Ruling[], sameLine: number): Ruling[][] {
  const groups: Ruling[][] = [];
  for (const ruling of [...rulings].sort((one, other) => one.at - other.at)) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group !== undefined && first !== undefined && ruling.at - first.at <= sameLine) group.push(ruling);
    else groups.push([ruling]);
  }
  return groups;
}

function joinAlong(band: readonly Ruling[]): Ruling[] {
  const joined: Ruling[] = [];
  for (const ruling of [...band].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last === undefined || ruling.from > last.to + JOINT) joined.push(ruling);
    else joined[joined.length - 1] = { ...longer(last, ruling), from: last.from, to: Math.max(last.to, ruling.to) };
  }
  return joined;
}

const longer = (one: Ruling, other: Ruling): Ruling => (other.to - other.from > one.to - one.from ? other : one);

import { mergeRulings, type Ruling, SAME_LINE } from "./segments";

/** Rulings that belong to one table, with the column and row borders they draw. Ascending, in points. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly horizontals: readonly Ruling[];
  readonly verticals: readonly Ruling[];
}

/** Borders nearer than this are one border: no row of text is as low, no column as narrow. */
const SAME_BORDER = 4;

/** Groups rulings that cross or touch; each group that has lines both ways is a grid. From top to bottom. */
export function findGrids(rulings: readonly Ruling[], touch = SAME_LINE): Grid[] {
  const merged = mergeRulings(rulings, touch);
  const horizontals = merged.filter((ruling) => ruling.axis === "horizontal");
  const verticals = merged.filter((ruling) => ruling.axis === "vertical");
  return touchingGroups(horizontals, verticals, touch)
    .map((group) => gridOf(group.horizontals, group.verticals))
    .filter((grid) => grid.xs.length > 1 && grid.ys.length > 1)
    .sort((one, other) => (one.ys[0] ?? 0) - (other.ys[0] ?? 0) || (one.xs[0] ?? 0) - (other.xs[0] ?? 0));
}

interface Group {
  horizontals: Ruling[];
  verticals: Ruling[];
}

function touchingGroups(horizontals: readonly Ruling[], verticals: readonly Ruling[], touch: number): Group[] {
  let groups: Group[] = horizontals.map((ruling) => ({ horizontals: [ruling], verticals: [] }));
  for (const vertical of verticals) {
    const met = groups.filter((group) => group.horizontals.some((ruling) => meet(ruling, vertical, touch)));
    if (met.length === 0) continue;
    const joined: Group = {
      horizontals: met.flatMap((group) => group.horizontals),
      verticals: [...met.flatMap((group) => group.verticals), vertical],
    };
    groups = [...groups.filter((group) => !met.includes(group)), joined];
  }
  return groups.filter((group) => group.verticals.length > 0);
}

const meet = (horizontal: Ruling, vertical: Ruling, touch: number): boolean =>
  vertical.at >= horizontal.from - touch &&
  vertical.at <= horizontal.to + touch &&
  horizontal.at >= vertical.from - touch &&
  horizontal.at <= vertical.to + touch;

/** A table may lack outer lines (open sides, a row cut by the page's end): the ends of its other lines stand for them. */
function gridOf(horizontals: readonly Ruling[], verticals: readonly Ruling[]): Grid {
  const ends = (rulings: readonly Ruling[]): number[] => [
    Math.min(...rulings.map((ruling) => ruling.from)),
    Math.max(...rulings.map((ruling) => ruling.to)),
  ];
  return {
    xs: borders(
      verticals.map((ruling) => ruling.at),
      ends(horizontals),
    ),
    ys: borders(
      horizontals.map((ruling) => ruling.at),
      ends(verticals),
    ),
    horizontals,
    verticals,
  };
}

function borders(drawn: readonly number[], ends: readonly number[]): number[] {
  const missing = ends.filter((end) => !drawn.some((at) => Math.abs(at - end) <= SAME_BORDER));
  const kept: number[] = [];
  for (const at of [...drawn, ...missing].sort((one, other) => one - other)) {
    const last = kept.at(-1);
    if (last === undefined || at - last > SAME_BORDER) kept.push(at);
  }
  return kept;
}

/** Chance that is the same for the same seed, so that every found case can be made again. */
export interface Chance {
  /** 0 ≤ number < 1. */
  readonly share: () => number;
  /** Whole number from 0 to `end` - 1; 0 where `end` is 0. */
  readonly below: (end: number) => number;
  readonly hits: (share: number) => boolean;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  /** Null from an empty list. */
  readonly pickOr: <T>(list: readonly T[]) => T | null;
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (end: number): number => Math.floor(share() * end);
  return {
    share,
    below,
    hits: (part) => share() < part,
    pick: ([first, ...rest]) => [first, ...rest][below(rest.length + 1)] ?? first,
    pickOr: (list) => list[below(list.length)] ?? null,
  };
}

import { type Area, intersection, lastRow } from "./area";

/** Something that stands in a rectangle of a sheet. */
export interface Placed<Item> {
  readonly item: Item;
  readonly area: Area;
}

/** So many rows are looked up together. */
const BAND = 16;
/** What reaches over more bands than this is looked at every time. */
const MOST_BANDS = 256;

/** Finds what stands in a rectangle without looking at everything that stands in the sheet. */
export class AreaIndex<Item> {
  readonly #bands = new Map<number, Set<Placed<Item>>>();
  readonly #tall = new Set<Placed<Item>>();

  add(placed: Placed<Item>): void {
    const [from, to] = bandsOf(placed.area);
    if (to - from >= MOST_BANDS) {
      this.#tall.add(placed);
      return;
    }
    for (let band = from; band <= to; band += 1) {
      const known = this.#bands.get(band);
      if (known === undefined) this.#bands.set(band, new Set([placed]));
      else known.add(placed);
    }
  }

  remove(placed: Placed<Item>): void {
    if (this.#tall.delete(placed)) return;
    const [from, to] = bandsOf(placed.area);
    for (let band = from; band <= to; band += 1) this.#bands.get(band)?.delete(placed);
  }

  /** Each once. */
  touching(area: Area): ReadonlySet<Placed<Item>> {
    const found = new Set<Placed<Item>>();
    const look = (some: Iterable<Placed<Item>>): void => {
      for (const placed of some) if (intersection(placed.area, area) !== null) found.add(placed);
    };
    look(this.#tall);
    const [from, to] = bandsOf(area);
    if (to - from > this.#bands.size) for (const band of this.#bands.values()) look(band);
    else for (let band = from; band <= to; band += 1) look(this.#bands.get(band) ?? []);
    return found;
  }
}

const bandsOf = (area: Area): readonly [from: number, to: number] => [
  Math.floor(area.row / BAND),
  Math.floor(lastRow(area) / BAND),
];

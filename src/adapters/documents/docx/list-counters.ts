import { formatNumber } from "../number-format";
import type { ListDefinition, ListLevel } from "./list-definitions";

/** Counts the numbered paragraphs of a document in order, as Word does when it prints them. */
export class ListCounters {
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly restarted = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, ListDefinition>) {}

  /** Number or bullet of the next paragraph of that list and level, with the gap behind it; "" where it has none. */
  next(numId: string, level: number): string {
    const list = this.lists.get(numId);
    const definition = list?.levels.get(level);
    if (list === undefined || definition === undefined) return "";
    const counts = this.counts.get(list.countersKey) ?? new Map<number, number>();
    this.counts.set(list.countersKey, counts);
    const before = counts.get(level);
    const restart = this.restartOnce(numId, level, list);
    counts.set(level, restart ?? (before === undefined ? definition.start : before + 1));
    beginHigher(counts, level, list);
    endDeeper(counts, level, list);
    const mark = definition.format === "bullet" ? bullet(definition.text) : numbers(definition, list, counts);
    return mark === "" ? "" : mark + definition.gap;
  }

  private restartOnce(numId: string, level: number, list: ListDefinition): number | undefined {
    const key = `${numId}/${level}`;
    if (this.restarted.has(key)) return undefined;
    this.restarted.add(key);
    return list.restarts.get(level);
  }
}

/** A list that begins deep down ("1.1") has begun above too: the next number up there is 2. */
function beginHigher(counts: Map<number, number>, level: number, list: ListDefinition): void {
  for (const [higher, { start }] of list.levels) if (higher < level && !counts.has(higher)) counts.set(higher, start);
}

/** Deeper levels begin anew, unless they restart only after a higher level or never. */
function endDeeper(counts: Map<number, number>, level: number, list: ListDefinition): void {
  for (const [deeper, { restartAfter }] of list.levels) {
    if (deeper > level && restartAfter !== null && level <= restartAfter) counts.delete(deeper);
  }
}

/** "%1.%2." with the numbers of the levels; levels with bullets or nothing to show leave their place empty. */
function numbers(definition: ListLevel, list: ListDefinition, counts: ReadonlyMap<number, number>): string {
  return definition.text.replace(/%(\d)/g, (_, place: string) => {
    const level = Number(place) - 1;
    const own = list.levels.get(level);
    if (own === undefined || own.format === "none" || own.format === "bullet") return "";
    return formatNumber(counts.get(level) ?? own.start, definition.legal ? "decimal" : own.format);
  });
}

/** Signs a person types stay; pictures out of symbol fonts become a dash. */
function bullet(text: string): string {
  const mark = text.trim();
  if (mark === "") return "";
  return /^[-–—+*•·►➢]$/.test(mark) ? mark : "-";
}

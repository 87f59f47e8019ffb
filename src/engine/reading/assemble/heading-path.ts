import type { Section } from "../../model/plan";
import { printedNumber } from "../numbering/printed-number";

/** Headings of one manner ("A", "I", "1", none) stand on one level; the level is where the manner was first met. */
const mannerOf = (section: Section): string => printedNumber(section.printedNumber ?? "")?.kind ?? "none";

/** A group ("III") never stands under a plain number. */
const isSmall = (manner: string): boolean => manner === "plain" || manner === "dotted";

/**
 * The headings a row stands under, outermost first: A ─ I ─ 1. An inner heading takes from the outer ones what it does
 * not say itself: the sub-index, the lead, the time.
 */
export class HeadingPath {
  #path: Section[];

  constructor(path: readonly Section[]) {
    this.#path = [...path];
  }

  get path(): readonly Section[] {
    return this.#path;
  }

  /** A new heading ends those of its own manner and all inside them; gives it with the outer sub-index where it names none. */
  enter(section: Section): Section {
    const manner = mannerOf(section);
    const isGroup = manner === "roman" || manner === "letter";
    const at = this.#path.findIndex((outer) => mannerOf(outer) === manner || (isGroup && isSmall(mannerOf(outer))));
    if (at >= 0) this.#path = this.#path.slice(0, at);
    const outer = this.#path.at(-1) ?? null;
    const entered = { ...section, subIndex: section.subIndex ?? outer?.subIndex ?? null };
    this.#path.push(entered);
    return entered;
  }

  /** Back to a heading met before, as a group column does. */
  goTo(section: Section): void {
    this.#path = [section];
  }

  /** Pages are missing: what heading follows cannot be known. */
  forget(): void {
    this.#path = [];
  }

  /** The innermost heading with what the outer ones lend it; null where there is none. */
  lent(): Section | null {
    const inner = this.#path.at(-1);
    if (inner === undefined) return null;
    const outward = this.#path.toReversed();
    const leadBodies = outward.find((section) => section.leadBodies.length > 0)?.leadBodies ?? [];
    const timing = outward.find((section) => section.timing !== null && section.timing.kind !== "none")?.timing ?? null;
    return { ...inner, leadBodies, timing };
  }
}

import type { BodyMention } from "./body-reading";

/** The names of a cell's bodies, each once, in the order of the cell. */
export const namesOf = (mentions: readonly BodyMention[]): string[] => [...new Set(mentions.map(({ name }) => name))];

/** Order of two texts by their characters: the same on every machine, whatever its language. For keys, not for people. */
export const byCharacters = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

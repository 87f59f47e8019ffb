import { comparisonKey } from "./comparison-key";

/** Collectives that name kinds of bodies, whatever group the bodies are listed in: "UBND các phường" is the wards only. */
const KINDS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ["các sở", ["department"]],
      ["UBND các phường", ["ward"]],
      ["UBND các xã", ["commune"]],
      ["UBND các đặc khu", ["special-zone"]],
      ["UBND các xã, đặc khu", ["commune", "special-zone"]],
      ["UBND các phường, đặc khu", ["ward", "special-zone"]],
    ] as const
  ).map(([words, kinds]) => [comparisonKey(words), kinds]),
);

/** Kinds a collective stands for by its words alone; null where its words tell no kind. */
export const kindsByWords = (name: string): readonly string[] | null => KINDS.get(comparisonKey(name)) ?? null;

import { type BodyLevel, levelOf } from "../body-kinds";

/** A key without an ending that only repeats the level of the body ("Phòng Kinh tế phường" → "phòng kinh tế"). */
export interface ShorterKey {
  readonly key: string;
  readonly level: BodyLevel;
}

const LINKS = ["", "của ", "thuộc ", "trên địa bàn "];
const UNIT_WORDS = ["phường", "xã", "đặc khu"];
const OFFICES = ["", "ủy ban nhân dân "];
const linked = (words: readonly string[]): string[] => words.flatMap((word) => LINKS.map((link) => link + word));

const WARD_ENDINGS = linked(OFFICES.flatMap((office) => UNIT_WORDS.map((word) => office + word)));
const cityEndings = (places: readonly string[]): string[] => [
  ...linked(["thành phố", ...places.map((place) => `thành phố ${place}`)]),
  ...places,
  "trên địa bàn",
];

/** Whether a body may carry the ending of a level without becoming another body. */
export const takesEnding = (kind: string, level: BodyLevel): boolean =>
  levelOf(kind) === level || (level === "city" && levelOf(kind) === "collective");

/**
 * What is left of a key when an ending of its level is taken off, the longest ending first.
 * `spell` turns an ending into the form the key has (as it is, or folded).
 */
export function withoutEnding(
  key: string,
  places: readonly string[],
  spell: (ending: string) => string = (ending) => ending,
): readonly ShorterKey[] {
  const at = (endings: readonly string[], level: BodyLevel): ShorterKey[] =>
    endings
      .map((ending) => ` ${spell(ending)}`)
      .filter((ending) => key.endsWith(ending))
      .map((ending) => ({ key: key.slice(0, -ending.length), level }));
  const found = [...at(cityEndings(places), "city"), ...at(WARD_ENDINGS, "ward")];
  return found.sort((a, b) => a.key.length - b.key.length);
}

/** Endings a cell may have left off: "Thanh tra" for "Thanh tra thành phố". Such a reading is a proposal only. */
export const OMITTED_ENDINGS: readonly string[] = ["thành phố", "phường", "xã"];

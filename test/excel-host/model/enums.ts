import { invalidArgument } from "../state/host-error";

/** The library's enums: name → its words on the wire ("SheetVisibility" → Visible, Hidden, VeryHidden). */
export class Enums {
  readonly #words: ReadonlyMap<string, readonly string[]>;

  constructor(words: ReadonlyMap<string, readonly string[]>) {
    this.#words = words;
  }

  words(name: string): readonly string[] {
    const words = this.#words.get(name);
    if (!words) throw new Error(`the library has no enum ${name}`);
    return words;
  }

  /** The word itself, refused where the enum does not have it. */
  check(name: string, value: unknown): string {
    const word = this.words(name).find((candidate) => candidate === value);
    if (word === undefined) throw invalidArgument(`${name} has no ${JSON.stringify(value) ?? "undefined"}`);
    return word;
  }
}

import type { Chance } from "../random";
import { mutateBytes } from "./bytes";
import { mutateMarkup } from "./markup";
import { mutatePackage } from "./package";
import { mutatePdf } from "./pdf";
import { mutateText } from "./text";

export const FUZZED_FORMATS = ["txt", "html", "docx", "xlsx", "pdf", "rows"] as const;
export type FuzzedFormat = (typeof FUZZED_FORMATS)[number];

type Mutate = (bytes: Uint8Array, chance: Chance) => Uint8Array;

/** Texts are changed as texts, now and then as bytes. */
const asText =
  (change: (text: string, chance: Chance) => string): Mutate =>
  (bytes, chance) =>
    chance.hits(0.05)
      ? mutateBytes(bytes, chance)
      : new TextEncoder().encode(change(new TextDecoder().decode(bytes), chance));

/** How the files of each format are changed: by their structure, so that most get past the first door. */
export const MUTATORS: Readonly<Record<FuzzedFormat, Mutate>> = {
  txt: asText(mutateText),
  html: asText(mutateMarkup),
  docx: mutatePackage,
  xlsx: mutatePackage,
  pdf: mutatePdf,
  rows: asText(mutateText),
};

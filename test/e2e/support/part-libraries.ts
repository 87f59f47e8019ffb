import { existsSync, readFileSync } from "node:fs";
import * as z from "zod/mini";

const mapSchema = z.object({ sources: z.array(z.string()), sourcesContent: z.array(z.nullable(z.string())) });

const OWN = "our own";

/** Characters of source by library, from the map of a built script; a text that was only packed (the sample) has no map. */
function shares(map: string): Map<string, number> {
  if (!existsSync(map)) return new Map([[OWN, 1]]);
  const { sources, sourcesContent } = mapSchema.parse(JSON.parse(readFileSync(map, "utf8")));
  const sums = new Map<string, number>();
  sources.forEach((source, at) => {
    const library = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? OWN;
    sums.set(library, (sums.get(library) ?? 0) + (sourcesContent[at]?.length ?? 0));
  });
  return sums;
}

/** Every library a built script holds. */
export const librariesOf = (map: string): string[] => [...shares(map).keys()];

/** What fills most of a built script; the reader of .docx comes with helpers larger than itself. */
export function mainLibrary(map: string): string {
  const all = shares(map);
  if (all.has("mammoth")) return "mammoth";
  if (all.has("tesseract.js")) return "tesseract.js";
  return [...all].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a written file as texts, to look at what no library shows. */
export const textPart = (bytes: Uint8Array, path: string): string => {
  const part = unzipSync(bytes)[path];
  if (part === undefined) throw new Error(`no part ${path}`);
  return strFromU8(part);
};

/** The same file with some parts changed, as another program or a hand would have left it. */
export function withParts(bytes: Uint8Array, change: (path: string, text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const changed = Object.entries(parts).map(([path, part]) => {
    const isText = /\.(?:xml|rels|vml)$/.test(path);
    return [path, isText ? strToU8(change(path, strFromU8(part))) : part] as const;
  });
  return zipSync(Object.fromEntries(changed));
}

/** A value or the failure thrown, so that a test reads on. */
export function worked<T>(result: { ok: true; value: T } | { ok: false; failure: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** The same file with parts more than it had. */
export const withMoreParts = (bytes: Uint8Array, more: Readonly<Record<string, string>>): Uint8Array =>
  zipSync({
    ...unzipSync(bytes),
    ...Object.fromEntries(Object.entries(more).map(([path, text]) => [path, strToU8(text)])),
  });

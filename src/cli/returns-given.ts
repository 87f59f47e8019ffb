import { basename, join, resolve } from "node:path";
import type { Files } from "../application/ports/files";
import type { Folders } from "../application/ports/folders";
import type { IncomingFile } from "../application/returns/incoming-returns";
import { isSent } from "../application/returns/incoming-returns";

interface Found {
  readonly file: string;
  readonly path: string;
}

/**
 * The files that the words after the register name: files, and everything in folders. A file is known by its path inside the folder
 * given; two of one name by the whole path that was typed. Null names a word that is neither.
 */
export async function returnsGiven(
  words: readonly string[],
  { files, folders }: { readonly files: Files; readonly folders: Folders },
  apart: readonly string[],
): Promise<readonly IncomingFile[] | { readonly missing: string }> {
  const found = new Map<string, Found & { readonly typed: string }>();
  const leftOut = new Set(apart.map((path) => resolve(path)));
  for (const word of words) {
    const inside = await folders.list(word);
    if (inside === null && !(await files.exists(word))) return { missing: word };
    const paths = inside === null ? [basename(word)] : inside.filter(isSent);
    for (const file of paths) {
      const path = inside === null ? word : join(word, file);
      if (!leftOut.has(resolve(path))) found.set(resolve(path), { file, path, typed: path.split("\\").join("/") });
    }
  }
  const all = [...found.values()];
  return all.map(({ file, path, typed }) => ({
    file: all.filter((other) => other.file === file).length > 1 ? typed : file,
    bytes: () => files.read(path).catch(() => null),
  }));
}

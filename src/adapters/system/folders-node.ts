import { readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Folders } from "../../application/ports/folders";

/** Folders under Node. */
export const nodeFolders: Folders = {
  async list(path) {
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder) return null;
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(path, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .sort();
  },
};

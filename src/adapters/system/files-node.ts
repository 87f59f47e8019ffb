import { access, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Files } from "../../application/ports/files";

const isMissing = (problem: unknown): boolean =>
  typeof problem === "object" && problem !== null && "code" in problem && problem.code === "ENOENT";

/** Files under Node. Writing is atomic: a crash leaves the old file, never half a new one. */
export const nodeFiles: Files = {
  async read(path) {
    try {
      return new Uint8Array(await readFile(path));
    } catch (problem) {
      if (isMissing(problem)) return null;
      throw problem;
    }
  },

  async exists(path) {
    try {
      await access(path);
      return true;
    } catch (problem) {
      if (isMissing(problem)) return false;
      throw problem;
    }
  },

  async write(path, bytes) {
    await mkdir(dirname(path), { recursive: true });
    const draft = join(dirname(path), `.${process.pid}-${Date.now()}.tmp`);
    try {
      await writeFile(draft, bytes);
      await rename(draft, path);
    } catch (problem) {
      await rm(draft, { force: true });
      throw problem;
    }
  },
};

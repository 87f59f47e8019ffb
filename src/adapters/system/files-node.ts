import { access, type FileHandle, mkdir, open, readFile, realpath, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { Files } from "../../application/ports/files";
import { draftEnded, newDraft, removeLeftDrafts } from "./drafts";

const isMissing = (problem: unknown): boolean =>
  typeof problem === "object" && problem !== null && "code" in problem && problem.code === "ENOENT";

/** What writing asks of the disk, one by one, so that a test can let each of them fail. */
export interface DiskWork {
  readonly makeFolder: (path: string) => Promise<unknown>;
  readonly openDraft: (path: string) => Promise<Pick<FileHandle, "writeFile" | "sync" | "close">>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}

const DISK: DiskWork = {
  makeFolder: (path) => mkdir(path, { recursive: true }),
  openDraft: (path) => open(path, "wx"),
  rename,
  remove: (path) => rm(path, { force: true }),
};

/** Files under Node. Writing is atomic: a crash, a full disk or a lost cable leaves the old file or the new one, never half of it. */
export const createNodeFiles = (disk: DiskWork = DISK): Files => ({
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
    await disk.makeFolder(dirname(path));
    const target = await behindLinks(path);
    const draft = newDraft(dirname(target));
    try {
      await writeDraft(draft, bytes, disk);
      await disk.rename(draft, target);
    } catch (problem) {
      // The first trouble is the one to tell; a draft that cannot be removed harms nobody.
      await disk.remove(draft).catch(() => undefined);
      throw problem;
    } finally {
      draftEnded(draft);
    }
    await removeLeftDrafts(dirname(target));
  },
});

export const nodeFiles: Files = createNodeFiles();

/** The file itself where the path is a link to it, so that the link stays one. */
const behindLinks = (path: string): Promise<string> =>
  realpath(path).catch((problem: unknown) => {
    if (isMissing(problem)) return path;
    throw problem;
  });

/** All bytes are on the disk before the draft takes the file's place. */
async function writeDraft(draft: string, bytes: Uint8Array, disk: DiskWork): Promise<void> {
  const handle = await disk.openDraft(draft);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

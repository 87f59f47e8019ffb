import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createNodeFiles, type DiskWork, nodeFiles } from "../../../src/adapters/system/files-node";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const OLD = new TextEncoder().encode("sổ cũ");
const NEW = new TextEncoder().encode("sổ mới ".repeat(1000));
const diskFull = (): Error => Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });

/** The real disk until step number `last`, which fails; "crash": nothing after it happens either, and half the bytes are written. */
function failingAt(last: number, how: "fails" | "crash"): DiskWork & { readonly steps: () => number } {
  let step = 0;
  const next = (): void => {
    step += 1;
    if (step === last || (how === "crash" && step > last)) throw diskFull();
  };
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    next();
    return work();
  };
  return {
    steps: () => step,
    makeFolder: (path) => guarded(() => mkdir(path, { recursive: true })),
    openDraft: (path) =>
      guarded(async () => {
        const handle = await open(path, "wx");
        return {
          writeFile: async (data) => {
            await handle.writeFile(NEW.subarray(0, 100));
            await guarded(() => handle.truncate(0));
            await handle.write(data as Uint8Array, 0, NEW.length, 0);
          },
          sync: () => guarded(() => handle.sync()),
          close: async () => {
            await handle.close();
            next();
          },
        };
      }),
    rename: (from, to) => guarded(() => rename(from, to)),
    remove: (path) => guarded(() => rm(path, { force: true })),
  };
}

const leftOvers = (): string[] => readdirSync(folder).filter((name) => name.endsWith(".tmp"));

describe("writing a file", () => {
  const STEPS = [1, 2, 3, 4, 5, 6];

  test(`asks ${STEPS.length} things of the disk`, async () => {
    const disk = failingAt(99, "fails");
    await createNodeFiles(disk).write(join(folder, "so.xlsx"), NEW);
    expect(disk.steps()).toBe(STEPS.length);
  });

  describe.each(["fails", "crash"] as const)("where the disk %s at step", (how) => {
    test.each(STEPS)("%d, the old file is there whole and the trouble is told", async (step) => {
      const path = join(folder, "so.xlsx");
      writeFileSync(path, OLD);
      await expect(createNodeFiles(failingAt(step, how)).write(path, NEW)).rejects.toThrow("ENOSPC");
      expect(new Uint8Array(readFileSync(path))).toEqual(OLD);
      if (how === "fails") expect(leftOvers()).toEqual([]);
    });

    test.each(STEPS)("%d, a file that was not there is not there by half", async (step) => {
      const path = join(folder, "thu-muc", "so.xlsx");
      await expect(createNodeFiles(failingAt(step, how)).write(path, NEW)).rejects.toThrow("ENOSPC");
      expect(existsSync(path)).toBe(false);
    });
  });

  test("goes on after a crash as if nothing had been", async () => {
    const path = join(folder, "so.xlsx");
    await expect(createNodeFiles(failingAt(4, "crash")).write(path, NEW)).rejects.toThrow("ENOSPC");
    await nodeFiles.write(path, NEW);
    expect(await nodeFiles.read(path)).toEqual(NEW);
  });

  test("several at once each leave one whole file", async () => {
    const path = join(folder, "so.xlsx");
    const drafts = Array.from({ length: 20 }, (_, at) => new Uint8Array(5000).fill(at));
    await Promise.all(drafts.map((bytes) => nodeFiles.write(path, bytes)));
    const last = await nodeFiles.read(path);
    expect(drafts.some((bytes) => last !== null && Buffer.compare(bytes, last) === 0)).toBe(true);
    expect(leftOvers()).toEqual([]);
  });

  test("through a link changes the file behind it and keeps the link", async () => {
    writeFileSync(join(folder, "so-that.xlsx"), OLD);
    symlinkSync(join(folder, "so-that.xlsx"), join(folder, "so.xlsx"));
    await nodeFiles.write(join(folder, "so.xlsx"), NEW);
    expect(lstatSync(join(folder, "so.xlsx")).isSymbolicLink()).toBe(true);
    expect(new Uint8Array(readFileSync(join(folder, "so-that.xlsx")))).toEqual(NEW);
  });
});

describe("reading a file", () => {
  test("gives nothing where there is none, and tells any other trouble", async () => {
    expect(await nodeFiles.read(join(folder, "khong-co.xlsx"))).toBeNull();
    expect(await nodeFiles.exists(join(folder, "khong-co.xlsx"))).toBe(false);
    await expect(nodeFiles.read(folder)).rejects.toThrow("EISDIR");
  });
});

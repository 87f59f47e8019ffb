import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { newDraft } from "../../../src/adapters/system/drafts";
import { createNodeFiles, nodeFiles } from "../../../src/adapters/system/files-node";

jest.setTimeout(120_000);

const OLD = "sổ cũ";
const NEW = new TextEncoder().encode("sổ mới");
/** Hours ago, in seconds. */
const longAgo = (hours = 1): number => Date.now() / 1000 - hours * 3600;

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ban-nhap-"));
  path = join(folder, "so.xlsx");
  writeFileSync(path, OLD);
});
const writers: ChildProcess[] = [];
afterEach(() => {
  for (const writer of writers.splice(0)) writer.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

const others = (): string[] => readdirSync(folder).filter((name) => name !== "so.xlsx");

/** Another process that writes the same file and hangs before its draft takes the file's place. */
async function hangingWriter(): Promise<ChildProcess> {
  const files = JSON.stringify(resolve("src/adapters/system/files-node.ts"));
  const program = `import { writeFileSync } from "node:fs"; import { open } from "node:fs/promises";
    const { createNodeFiles } = await import(${files});
    setInterval(() => undefined, 1000);
    await createNodeFiles({ makeFolder: async () => undefined, openDraft: (path) => open(path, "wx"), remove: async () => undefined,
      rename: () => new Promise(() => process.stdout.write("hangs")) }).write(${JSON.stringify(path)}, new Uint8Array(1000));`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  writers.push(child);
  await new Promise((done) => child.stdout?.once("data", done));
  return child;
}

const ended = (child: ChildProcess): Promise<unknown> => {
  const end = new Promise((done) => child.once("exit", done));
  child.kill("SIGKILL");
  return end;
};
const age = (names: readonly string[]): void => {
  for (const name of names) utimesSync(join(folder, name), longAgo(), longAgo());
};

describe("the draft of a process that was ended before it had written the file", () => {
  test("stays while the process runs or the draft is young, goes with a later write, and the file is whole all along", async () => {
    const child = await hangingWriter();
    const [draft = ""] = others();
    expect(others()).toEqual([expect.stringMatching(/^\.pciwb-/)]);
    age([draft]);
    await nodeFiles.write(join(folder, "khac.xlsx"), NEW);
    expect(others()).toContain(draft);
    await ended(child);
    expect(readFileSync(path, "utf8")).toBe(OLD);
    utimesSync(join(folder, draft), longAgo(0), longAgo(0));
    await nodeFiles.write(path, NEW);
    expect(others()).toContain(draft);
    age([draft]);
    await nodeFiles.write(path, NEW);
    expect(others()).toEqual(["khac.xlsx"]);
    expect(new Uint8Array(readFileSync(path))).toEqual(NEW);
  });
});

describe("what is no draft of an ended process of this machine stays, however old", () => {
  const mine = (): string => basename(newDraft(folder));

  test("drafts of other machines, of this process, and files of people", async () => {
    const kept = [
      mine(),
      mine().replace(/-[0-9a-f]{12}-\d+-/, "-0123456789ab-999999999-"),
      mine().replace(/-\d+-/, "-1-"),
      ".so.xlsx.tmp",
      ".pciwb-ghi-chu.tmp",
      `${mine().replace(/-\d+-/, "-999999999-")}.bak`,
    ];
    for (const name of kept) writeFileSync(join(folder, name), "của ai đó");
    const directory = mine().replace(/-\d+-/, "-999999998-");
    mkdirSync(join(folder, directory));
    const left = mine().replace(/-\d+-/, "-999999999-");
    writeFileSync(join(folder, left), "dở dang");
    age([...kept, directory, left]);
    await nodeFiles.write(path, NEW);
    expect(others().sort()).toEqual([...kept, directory].sort());
  });

  test("a folder that cannot be listed hinders no write", async () => {
    const files = createNodeFiles();
    await files.write(join(folder, "con", "so.xlsx"), NEW);
    expect(new Uint8Array(readFileSync(join(folder, "con", "so.xlsx")))).toEqual(NEW);
  });
});

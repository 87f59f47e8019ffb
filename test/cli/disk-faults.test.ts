import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createNodeFiles, type DiskWork } from "../../src/adapters/system/files-node";
import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import { openRegister } from "../../src/application/register/change-register";
import { planDistribution } from "../../src/application/returns/distribute";
import { sampleAnswers } from "../../src/cli/demo-returns";
import { diskTrouble } from "../../src/cli/disk-trouble";
import { nodeTools } from "../../src/cli/node-tools";
import { run } from "../../src/cli/run";
import { JOURNAL_END, journalBreaks } from "../../src/engine/journal/journal-chain";
import { quarterOf } from "../../src/engine/periods/period";
import { plainText } from "../../src/engine/sheets/plain-text";
import { valueOf } from "../../src/engine/workbook/cells";
import { filledElsewhere } from "../support/filled-returns";

jest.setTimeout(240_000);

const PLAN = `ỦY BAN NHÂN DÂN TỈNH A\nSố: 15/KH-UBND\nA, ngày 15 tháng 01 năm 2025
KẾ HOẠCH\nNâng cao chỉ số năng lực cạnh tranh (PCI) giai đoạn 2025-2026\nPHỤ LỤC
STT\tNhiệm vụ\tCơ quan chủ trì\tThời gian thực hiện
1\tRút ngắn thời gian đăng ký doanh nghiệp\tSở Tài chính\tThường xuyên
2\tCông khai thủ tục hành chính trên cổng\tSở Nội vụ\tQuý IV năm 2025\n`;

/** The real disk; step number `last` fails as on a full disk, half of a file already written. */
function failingAt(last: number): DiskWork & { readonly steps: () => number } {
  let step = 0;
  const guarded = <T>(work: () => Promise<T>): Promise<T> => {
    step += 1;
    return step === last ? Promise.reject(Object.assign(new Error("ENOSPC"), { code: "ENOSPC" })) : work();
  };
  return {
    steps: () => step,
    makeFolder: (path) => guarded(() => mkdir(path, { recursive: true })),
    openDraft: (path) =>
      guarded(async () => {
        const handle = await open(path, "wx");
        return {
          writeFile: async (data) => {
            await handle.write("nửa tệp");
            await guarded(() => handle.truncate(0));
            await handle.write(data as Uint8Array, 0, (data as Uint8Array).length, 0);
          },
          sync: () => guarded(() => handle.sync()),
          close: () => handle.close(),
        };
      }),
    rename: (from, to) => guarded(() => rename(from, to)),
    remove: (path) => rm(path, { force: true }),
  };
}

let root: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "pciwb-dia-"));
  await prepare();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function pciwb(argv: readonly string[], disk: DiskWork): Promise<{ code: number; noted: string[] }> {
  const noted: string[] = [];
  const tools = { ...nodeTools(), files: createNodeFiles(disk), now: "2025-12-12T00:00:00Z" };
  const running = run([...argv], { ...tools, say: () => undefined, note: (text) => noted.push(text) });
  // As the program itself does with what the disk says.
  const code = await running.catch((problem: unknown) => {
    noted.push(diskTrouble(problem, "vi") ?? String(problem));
    return 1;
  });
  return { code, noted };
}

const filesIn = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, "latin1")]),
  );

/** A folder with a plan, its register, and forms that two bodies have sent back. */
async function prepare(): Promise<void> {
  const start = join(root, "dau");
  mkdirSync(join(start, "ve"), { recursive: true });
  writeFileSync(join(start, "ke-hoach.txt"), PLAN);
  const register = join(start, "so.xlsx");
  await pciwb(["read", join(start, "ke-hoach.txt"), "--out", register], failingAt(0));
  const opened = await openRegister(new Uint8Array(readFileSync(register)), xlsxFiles);
  if (!opened.ok) throw new Error("no register");
  await pciwb(["distribute", register, "--period", "2025-Q4", "--out", join(root, "phieu")], failingAt(0));
  for (const { file, form } of planDistribution(opened.value, quarterOf(2025, 4)).forms) {
    const filled = sampleAnswers(form, "lỗi đĩa");
    const blank = new Uint8Array(readFileSync(join(root, "phieu", file)));
    if (filled !== null) writeFileSync(join(start, "ve", file), await filledElsewhere(blank, filled));
  }
}

/** The sheet `Kiểm tra` of a register just written does not say that somebody changed `Nhật ký`. */
async function expectNoFalseAlarm(path: string): Promise<void> {
  const content = await xlsxFiles.read(new Uint8Array(readFileSync(path)));
  if (!content.ok) throw new Error(content.failure.kind);
  const words = content.value.sheets
    .find(({ name }) => name === "Kiểm tra")
    ?.cells.map(({ value }) => plainText(valueOf(value)));
  expect(words).not.toContain("journal-changed");
}

let copies = 0;
function freshCopy(): string {
  copies += 1;
  const folder = join(root, `lan-${copies}`);
  cpSync(join(root, "dau"), folder, { recursive: true });
  return folder;
}

type Words = (folder: string) => string[];
const QUARTER = ["--period", "2025-Q4"];
const VERBS: readonly (readonly [name: string, words: Words])[] = [
  ["read into a new file", (at) => ["read", join(at, "ke-hoach.txt"), "--out", join(at, "moi.xlsx")]],
  ["check --fix", (at) => ["check", join(at, "so.xlsx"), "--fix", "SAFE", "--out", join(at, "so.xlsx")]],
  [
    "status",
    (at) => ["status", join(at, "so.xlsx"), "--as-of", "2025-12-10", ...QUARTER, "--out", join(at, "so.xlsx")],
  ],
  ["distribute", (at) => ["distribute", join(at, "so.xlsx"), ...QUARTER, "--out", join(at, "phieu")]],
  [
    "consolidate",
    (at) => [
      ...["consolidate", join(at, "so.xlsx"), join(at, "ve"), ...QUARTER, "--as-of", "2025-12-12"],
      ...["--out", join(at, "so.xlsx"), "--report", join(at, "bao-cao.docx"), "--tidy", join(at, "bang")],
    ],
  ],
];

/** Steps to fail at: each of the first files' and of the last one's, and some between. */
const stepsToTry = (count: number): number[] =>
  Array.from({ length: count }, (_, at) => at + 1).filter((step) => step <= 11 || step > count - 5 || step % 7 === 0);

describe.each(VERBS)("%s, with a disk that is full at any step", (_, words) => {
  it("leaves each file old or new, no draft, an unbroken Nhật ký, and comes to the same when run again", async () => {
    const whole = freshCopy();
    const disk = failingAt(0);
    await pciwb(words(whole), disk);
    const [before, after] = [filesIn(join(root, "dau")), filesIn(whole)];
    await expectNoFalseAlarm(join(whole, "so.xlsx"));
    for (const step of stepsToTry(disk.steps())) {
      const folder = freshCopy();
      const { code, noted } = await pciwb(words(folder), failingAt(step));
      expect([step, code, noted.at(-1)]).toEqual([step, 1, expect.stringContaining("Ổ đĩa đã đầy")]);
      for (const [name, bytes] of filesIn(folder)) {
        const states = [before.get(name), after.get(name)];
        expect([step, name, states.includes(bytes)]).toEqual([step, name, true]);
      }
      const register = await openRegister(new Uint8Array(readFileSync(join(folder, "so.xlsx"))), xlsxFiles);
      if (!register.ok) throw new Error("no register");
      const { journal, decisions } = register.value;
      expect(journalBreaks(journal, decisions[JOURNAL_END] ?? null)).toEqual([]);
      await pciwb(words(folder), failingAt(0));
      expect([...filesIn(folder).keys()]).toEqual([...after.keys()]);
      expect([...filesIn(folder)].filter(([name, bytes]) => bytes !== after.get(name)).map(([name]) => name)).toEqual(
        [],
      );
      rmSync(folder, { recursive: true });
    }
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createNodeFiles } from "../../src/adapters/system/files-node";
import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import { openRegister } from "../../src/application/register/change-register";
import { bugReport } from "../../src/cli/bug-report";
import { diskTrouble } from "../../src/cli/disk-trouble";
import { nodeTools } from "../../src/cli/node-tools";
import { run } from "../../src/cli/run";
import { FOCAL_POINT, privateWorkbook, SECRET } from "../support/private-register";

jest.setTimeout(240_000);

let folder: string;
let book: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pciwb-rieng-tu-"));
  book = join(folder, "so.xlsx");
  writeFileSync(book, await privateWorkbook());
  writeFileSync(join(folder, "hong.xlsx"), readFileSync(book).subarray(0, 4_000));
  writeFileSync(join(folder, "khong-phai.xlsx"), FOCAL_POINT);
  writeFileSync(join(folder, "sai.json"), `{"${FOCAL_POINT}": 1x}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fullDisk = createNodeFiles({
  makeFolder: () => Promise.resolve(),
  openDraft: () => Promise.reject(Object.assign(new Error("ENOSPC"), { code: "ENOSPC" })),
  rename: () => Promise.resolve(),
  remove: () => Promise.resolve(),
});

/** All that is printed on both channels, by the program itself or by a library. */
async function printed(argv: readonly string[], isDiskFull = false): Promise<{ code: number; text: string }> {
  const lines: string[] = [];
  const loose = (["log", "info", "warn", "error", "debug"] as const).map((channel) =>
    jest.spyOn(console, channel).mockImplementation((...words: unknown[]) => void lines.push(words.join(" "))),
  );
  const say = (text: string): void => void lines.push(text);
  const tools = { ...nodeTools(), now: "2025-12-12T00:00:00Z", say, note: say };
  const code = await run([...argv], isDiskFull ? { ...tools, files: fullDisk } : tools).catch((problem: unknown) => {
    lines.push(diskTrouble(problem, "vi") ?? bugReport(problem, "vi", false).join("\n"));
    return 1;
  });
  for (const spy of loose) spy.mockRestore();
  return { code, text: lines.join("\n") };
}

const QUARTER = ["--period", "2025-Q4"];
const failing: readonly (readonly [what: string, words: () => string[], isDiskFull?: boolean])[] = [
  ["check of a register with doubts about its directory", () => ["check", book]],
  ["check, for a program", () => ["check", book, "--json"]],
  ["check of a file cut short", () => ["check", join(folder, "hong.xlsx"), "--json"]],
  ["check of a text with the ending of a workbook", () => ["check", join(folder, "khong-phai.xlsx"), "--json"]],
  ["status on a full disk", () => ["status", book, "--as-of", "2025-12-10", ...QUARTER, "--out", book], true],
  ["status of a day that is none", () => ["status", book, "--as-of", "hôm nay", ...QUARTER, "--json"]],
  ["distribute on a full disk", () => ["distribute", book, ...QUARTER, "--out", join(folder, "phieu")], true],
  ["distribute of a period that is none", () => ["distribute", book, "--period", "quý tư", "--out", folder]],
  [
    "consolidate of files that are no forms",
    () => [
      ...["consolidate", book, join(folder, "hong.xlsx"), join(folder, "khong-phai.xlsx"), book],
      ...[...QUARTER, "--as-of", "2025-12-12", "--json"],
    ],
  ],
  [
    "consolidate with decisions that cannot be read",
    () => ["consolidate", book, folder, ...QUARTER, "--decisions", join(folder, "sai.json")],
  ],
];

describe("names and telephone numbers of focal points stay in the workbook", () => {
  test("where they are kept as they were typed", async () => {
    const opened = await openRegister(new Uint8Array(readFileSync(book)), xlsxFiles);
    expect(opened.ok ? opened.value.bodies[0]?.focalPoint : null).toBe(FOCAL_POINT);
  });

  test.each(failing.map(([what, words, isDiskFull = false]) => ({ what, words, isDiskFull })))(
    "nothing printed by $what tells of them",
    async ({ words, isDiskFull }) => {
      const { code, text } = await printed(words(), isDiskFull);
      expect([code > 0, text === ""]).toEqual([true, false]);
      expect(SECRET.exec(text)?.[0] ?? null).toBeNull();
    },
  );
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import { fileWorkbook } from "../../src/application/files/file-workbook";
import { openRegister } from "../../src/application/register/change-register";
import { planDistribution } from "../../src/application/returns/distribute";
import { sampleAnswers } from "../../src/cli/demo-returns";
import { nodeTools } from "../../src/cli/node-tools";
import { run } from "../../src/cli/run";
import type { Register } from "../../src/engine/model/register";
import { periodOf } from "../../src/engine/periods/period";
import { filledElsewhere } from "../support/filled-returns";

const PLAN = `ỦY BAN NHÂN DÂN TỈNH A\nSố: 15/KH-UBND\nA, ngày 15 tháng 01 năm 2025
KẾ HOẠCH\nNâng cao chỉ số năng lực cạnh tranh (PCI) giai đoạn 2025-2026\nPHỤ LỤC
STT\tNhiệm vụ\tCơ quan chủ trì\tThời gian thực hiện
1\tRút ngắn thời gian đăng ký doanh nghiệp\tSở Tài chính\tThường xuyên
2\tCông khai thủ tục hành chính trên cổng\tSở Nội vụ\tThường xuyên\n`;
const QUARTERS = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pciwb-tam-quy-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
async function registerIn(path: string): Promise<Register> {
  const opened = await openRegister(bytesOf(path), xlsxFiles);
  if (!opened.ok) throw new Error("no register");
  return opened.value;
}
const endOf = (key: string): string => periodOf(key)?.last ?? "";

async function pciwb(at: string, ...argv: string[]): Promise<void> {
  const noted: string[] = [];
  const tools = { ...nodeTools(), now: `${at}T08:00:00Z`, say: () => undefined };
  const code = await run(argv, { ...tools, note: (text) => noted.push(text) });
  if (code === 1 || code === 64) throw new Error(noted.join("\n"));
}

/** One quarter: forms out, filled in elsewhere and sent back, taken in, judged, closed. Tells of every file the register became. */
async function quarter(key: string, so: string, wrote: () => void): Promise<void> {
  const [forms, sent] = [join(folder, key), join(folder, `${key}-ve`)];
  await pciwb(endOf(key), "distribute", so, "--period", key, "--out", forms);
  wrote();
  mkdirSync(sent);
  const period = periodOf(key);
  if (period === null) throw new Error(key);
  for (const { file, form } of planDistribution(await registerIn(so), period).forms) {
    const filled = sampleAnswers(form, key) ?? sampleAnswers(form, `${key} lần nữa`);
    if (filled !== null) writeFileSync(join(sent, file), await filledElsewhere(bytesOf(join(forms, file)), filled));
  }
  await pciwb(endOf(key), "consolidate", so, sent, "--period", key, "--as-of", endOf(key), "--out", so, "--close");
  wrote();
  await pciwb(endOf(key), "status", so, "--period", key, "--as-of", endOf(key), "--out", so);
  wrote();
}

const partsOf = (path: string): Record<string, Uint8Array> => unzipSync(bytesOf(path));
const countOf = (parts: Record<string, Uint8Array>, path: string, element: RegExp): number =>
  (strFromU8(parts[path] ?? new Uint8Array()).match(element) ?? []).length;

describe("eight quarters in one workbook", () => {
  it("let it grow by their data alone; the page takes every step back to the start, each exactly", async () => {
    const so = join(folder, "so.xlsx");
    writeFileSync(join(folder, "ke-hoach.txt"), PLAN);
    await pciwb("2025-01-20", "read", join(folder, "ke-hoach.txt"), "--out", so);
    const book = fileWorkbook({ files: xlsxFiles, firstName: "so.xlsx", showPlace: () => undefined });
    book.open("so.xlsx", bytesOf(so));
    const states = [bytesOf(so)];
    const keep = (): void => {
      const now = bytesOf(so);
      if (Buffer.compare(now, states.at(-1) ?? now) === 0) return;
      states.push(now);
      book.commit(book.now().version, now, { label: "bước", at: "2025-01-01T00:00:00Z", sheets: [] });
    };
    const figures: { size: number; styles: number; sheets: number }[] = [];
    for (const key of QUARTERS) {
      await quarter(key, so, keep);
      const parts = partsOf(so);
      figures.push({
        size: Object.values(parts).reduce((sum, part) => sum + part.length, 0),
        styles: countOf(parts, "xl/styles.xml", /<xf /g),
        sheets: countOf(parts, "xl/workbook.xml", /<sheet /g),
      });
    }
    const steps = figures.slice(1).map(({ size }, at) => size - (figures[at]?.size ?? 0));
    const register = await registerIn(so);
    expect([register.closedPeriods, new Set(register.answers.map(({ period }) => period)).size]).toEqual([QUARTERS, 8]);
    // Each quarter adds its three closed sheets and about as much as the one before.
    expect(figures.map(({ sheets }) => sheets)).toEqual(figures.map((_, at) => (figures[0]?.sheets ?? 0) + 3 * at));
    // Looks come with the states that occur: a few more in all these quarters, none in the last of them.
    const styles = figures.map((one) => one.styles);
    expect(Math.max(...styles) - Math.min(...styles)).toBeLessThanOrEqual(6);
    expect(new Set(styles.slice(5)).size).toBe(1);
    expect(Math.max(...steps.slice(1)) / Math.min(...steps.slice(1))).toBeLessThan(1.5);
    // What the page can take back: all of it, each state exactly as it was.
    expect(states.length).toBeGreaterThan(20);
    for (const expected of states.slice(0, -1).reverse()) {
      expect((await book.undo()).ok).toBe(true);
      expect(Buffer.compare(book.now().bytes ?? new Uint8Array(), expected)).toBe(0);
    }
    expect(await book.undoable()).toEqual({ ok: true, value: [] });
  }, 300_000);
});

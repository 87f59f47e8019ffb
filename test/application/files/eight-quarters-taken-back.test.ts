import { createHash } from "node:crypto";
import { xlsxFiles } from "../../../src/adapters/xlsx/xlsx-files";
import { fileWorkbook } from "../../../src/application/files/file-workbook";
import { registerWorkbook } from "../../../src/application/register/write-register";
import { EIGHT_QUARTERS, runningOn } from "../../support/eight-quarters";
import { answeredRegister, REAL_PLAN, registerFrom, SAMPLE_PLAN } from "../../support/quarter-register";
import { summaryIn } from "../../support/summary-workbook";

jest.setTimeout(900_000);

const digest = (bytes: Uint8Array | null): string =>
  createHash("sha256")
    .update(bytes ?? new Uint8Array())
    .digest("hex");

/** Writes eight quarters of a plan over one another, takes all back; gives the sizes of the states and what undo kept, in bytes. */
async function takenBack(plan: string): Promise<{ readonly sizes: readonly number[]; readonly kept: number }> {
  const register = runningOn(await registerFrom(plan));
  const book = fileWorkbook({ files: xlsxFiles, firstName: "so.xlsx", showPlace: () => undefined });
  const states = [digest(null)];
  const sizes: number[] = [];
  for (const [count, [key, asOf]] of EIGHT_QUARTERS.entries()) {
    const periods = EIGHT_QUARTERS.slice(0, count + 1).map(([period]) => period);
    const summary = summaryIn(answeredRegister(register, periods), asOf, key);
    const occasion = { at: `${asOf}T01:00:00Z`, who: "Nguyễn Văn An" };
    const workbook = registerWorkbook(summary.register, occasion, summary.sheets);
    expect(await book.write({ workbook, label: key, ...occasion })).toMatchObject({ ok: true });
    states.push(digest(book.now().bytes));
    sizes.push(book.now().bytes?.length ?? 0);
  }
  const kept = book.now().steps.reduce((sum, { earlier }) => sum + (earlier?.fresh.length ?? 0), 0);
  for (const expected of states.slice(0, -1).reverse()) {
    expect(await book.undo()).toMatchObject({ ok: true });
    expect(digest(book.now().bytes)).toBe(expected);
  }
  expect(await book.undoable()).toEqual({ ok: true, value: [] });
  return { sizes, kept };
}

describe("eight quarters written over one another into a file", () => {
  const withShared = REAL_PLAN === null ? test.skip : test;

  test("of the sample plan are taken back to the start, byte for byte, and cost two thirds of the states at most", async () => {
    const { sizes, kept } = await takenBack(SAMPLE_PLAN);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    expect(kept).toBeLessThan(all * 0.65);
  });

  withShared("of 220/KH-UBND, 2,200 answers each, too, within thirty megabytes (needs ../shared)", async () => {
    const { sizes, kept } = await takenBack(REAL_PLAN ?? "");
    const steps = sizes.slice(1).map((size, at) => size - (sizes[at] ?? 0));
    // Each quarter adds what it answers, and no more than the one before.
    expect(Math.max(...steps.slice(1)) / Math.min(...steps.slice(1))).toBeLessThan(1.5);
    expect(kept).toBeLessThan(30_000_000);
    console.info(`states ${sizes.join(", ")} bytes, kept for undo ${kept}`);
  });
});

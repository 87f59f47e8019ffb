import fc from "fast-check";
import { officeWorkbook } from "../../src/adapters/office/office-workbook";
import { observeXlsx } from "../../src/adapters/xlsx/observe";
import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import { decideAboutFindings, linesOf } from "../../src/application/checking/open-check";
import { fileWorkbook } from "../../src/application/files/file-workbook";
import type { OpenWorkbook } from "../../src/application/ports/open-workbook";
import { registerWorkbook } from "../../src/application/register/write-register";
import { readRegister } from "../../src/engine/sheets/register/read-register";
import { stateOf } from "../adapters/office/state-of";
import { seededRegister } from "../engine/checks/seeded/seeding";
import { createExcelHost, type ExcelHost } from "../excel-host/transports/native-host";
import { canonical } from "./canonical";

const AS_OF = "2025-12-31";
const OCCASION = { at: "2025-12-31T08:00:00Z", who: "Trần Thị B" };
/** So many kinds are fixed one after the other, then taken back. */
const KINDS_AT_ONCE = 3;

/** A place a register can be checked in, and everything that stands in it, to be compared. */
interface Bench {
  readonly workbook: OpenWorkbook;
  state(): Promise<unknown>;
  /** Saved, closed and opened again, where that can be done without losing the steps. */
  reopen(): Bench;
  close(): void;
}

function excelBench(requirementSets: "minimum" | "current", prepare?: (book: ExcelHost["workbook"]) => void): Bench {
  const host = createExcelHost({ requirementSets, ...(prepare === undefined ? {} : { prepare }) });
  return {
    workbook: officeWorkbook(),
    state: async () => {
      await host.settled();
      return stateOf(host);
    },
    reopen() {
      const { sheets, names, comments, settings, properties } = host.workbook;
      host.close();
      return excelBench(requirementSets, (book) => {
        Object.assign(book, { sheets, names, comments, active: sheets[0] });
        for (const [name, value] of settings) book.settings.set(name, structuredClone(value));
        Object.assign(book.properties, properties);
      });
    },
    close: () => host.close(),
  };
}

function fileBench(): Bench {
  const workbook = fileWorkbook({ files: xlsxFiles, firstName: "so.xlsx", showPlace: () => undefined });
  const bench: Bench = {
    workbook,
    async state() {
      const { bytes } = workbook.now();
      if (bytes === null) return null;
      const seen = await observeXlsx(bytes);
      if (!seen.ok) throw new Error(JSON.stringify(seen.failure));
      return { bytes: Buffer.from(bytes).toString("base64"), seen: canonical(seen.value) };
    },
    reopen: () => bench,
    close: () => undefined,
  };
  return bench;
}

async function fixableKinds(workbook: OpenWorkbook): Promise<string[]> {
  const content = await workbook.readContent();
  const register = content.ok ? readRegister(content.value) : content;
  if (!register.ok) throw new Error(JSON.stringify(register.failure));
  const lines = linesOf(register.value, AS_OF).filter(
    ({ fix, proposals, waived }) => fix !== "manual" && proposals.length > 0 && waived === null,
  );
  return [...new Set(lines.map(({ id }) => id))].sort();
}

async function fixKind(workbook: OpenWorkbook, kind: string): Promise<boolean> {
  const decision = { kind: "fix" as const, wanted: { what: [kind] } };
  const done = await decideAboutFindings(workbook, { decision, asOf: AS_OF }, OCCASION);
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
  return done.value !== null;
}

/** Fixes kind after kind, remembers every state, closes and opens, and takes back one after the other. */
async function expectExactUndo(first: Bench, seed: number): Promise<void> {
  let bench = first;
  const workbook = registerWorkbook(seededRegister(seed).register, OCCASION);
  const written = await bench.workbook.write({ workbook, label: "Đọc", ...OCCASION });
  expect(written).toMatchObject({ ok: true });
  const kinds = await fixableKinds(bench.workbook);
  const chosen = kinds.filter((_, at) => at % Math.ceil(kinds.length / KINDS_AT_ONCE) === seed % 3);
  expect(chosen.length).toBeGreaterThan(1);
  const states: unknown[] = [];
  for (const kind of chosen) {
    const before = await bench.state();
    if (await fixKind(bench.workbook, kind)) states.push(before);
    expect(await fixableKinds(bench.workbook)).not.toContain(kind);
    expect(await bench.state()).not.toEqual(before);
  }
  bench = bench.reopen();
  try {
    for (const before of states.reverse()) {
      expect(await bench.workbook.undo()).toMatchObject({ ok: true });
      expect(await bench.state()).toEqual(before);
    }
  } finally {
    bench.close();
  }
}

describe("fixing all findings of a kind is taken back exactly: values, looks, lists, advice, tables", () => {
  test.each(["minimum", "current"] as const)(
    "in the open workbook, also after it was saved, closed and opened again (requirement sets: %s)",
    async (requirementSets) => {
      const seeds = fc.integer({ min: 1, max: 10_000 });
      await fc.assert(
        fc.asyncProperty(seeds, (seed) => expectExactUndo(excelBench(requirementSets), seed)),
        { numRuns: 1, seed: requirementSets === "minimum" ? 220 : 3_552 },
      );
    },
    240_000,
  );

  test("in a file: the same bytes, and everything read from them equal", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 10_000 }), (seed) => expectExactUndo(fileBench(), seed)),
      { numRuns: 1, seed: 220 },
    );
  }, 240_000);
});

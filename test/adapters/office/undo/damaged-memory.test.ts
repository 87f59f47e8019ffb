import fc from "fast-check";
import { strFromU8, strToU8 } from "fflate";
import { officeWorkbook } from "../../../../src/adapters/office/office-workbook";
import { bytesOfTexts, textsOf } from "../../../../src/adapters/office/undo/memory-texts";
import { resolve } from "../../../../src/engine/workbook/resolve";
import { GALLERY } from "../../../equivalence/gallery/gallery";
import type { Json } from "../../../excel-host/state/json";
import { createExcelHost, type ExcelHost } from "../../../excel-host/transports/native-host";
import { stateOf } from "../state-of";

jest.setTimeout(240_000);

const SETTING = "_pciwb.undo";
const UNDO_SHEET = "_pciwb_undo";
const SHEET_MEMORY = "_pciwb.sheet";
/** What a hand, or another version of the tool, may have made of any part of a memory; undefined: it is gone. */
const OTHERS = [undefined, null, -1, 0, 1e9, "x", "constructor", true, [], [null], {}, { length: 3 }];

type Path = readonly string[];

/** Where each part of a value stands, the whole first. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]))];
}

/** A copy with another part. */
function changed(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return structuredClone(other);
  const copy: unknown = structuredClone(value);
  if (typeof copy !== "object" || copy === null) return copy;
  const part = changed((copy as Record<string, unknown>)[key], rest, other);
  return Object.assign(copy, { [key]: part });
}

let host: ExcelHost;
afterEach(() => host.close());

const GALLERIES = ["input rules", "paint rules", "charts", "titles, notes and a legend", "form with named cells"];

/** A workbook whose sheets were written twice: the newest change remembers them whole. */
async function written(which: string): Promise<void> {
  host = createExcelHost({ requirementSets: "current" });
  for (const at of ["2025-10-06T01:00:00Z", "2025-10-06T02:00:00Z"]) await writeAgain(which, at);
}

async function writeAgain(which: string, at: string): Promise<void> {
  const description = GALLERY[which];
  if (description === undefined) throw new Error(which);
  const done = await officeWorkbook().write({ workbook: resolve(description), label: "Đọc kế hoạch", who: "Lan", at });
  expect(done).toMatchObject({ ok: true });
}

type Line = Record<string, Json>;
/** The list of changes, the oldest first. */
const index = (): readonly Line[] => host.workbook.settings.get(SETTING) as readonly Line[];

/** The cell of the newest memory; all of these are short enough for one. */
const cellOfNewest = (): readonly [number, number] => [0, Number(index().at(-1)?.column) - 1];

async function newestEntry(): Promise<unknown> {
  const text = host.workbook.sheet(UNDO_SHEET).cells.at(...cellOfNewest())?.value;
  const bytes = await bytesOfTexts([String(text)]);
  return bytes === null ? null : (JSON.parse(strFromU8(bytes)) as unknown);
}

async function keepEntry(entry: unknown): Promise<void> {
  const [value = ""] = await textsOf(strToU8(JSON.stringify(entry) ?? ""));
  host.workbook.sheet(UNDO_SHEET).cells.put(...cellOfNewest(), { value, formula: null, quoted: false });
}

/** One part of a value and what it has become. */
const damageOf = (value: unknown) =>
  fc.tuple(fc.constantFrom(...pathsOf(value)), fc.constantFrom(...OTHERS)).map(([path, other]) => ({
    path: path.join("."),
    damaged: changed(value, path, other),
  }));

describe("a memory of undo that somebody changed, or that another version wrote", () => {
  test.each(GALLERIES)("of a change (%s): taken back, or refused in words; never a stumble", async (which) => {
    await written(which);
    const whole = await newestEntry();
    host.close();
    await fc.assert(
      fc.asyncProperty(damageOf(whole), async ({ damaged }) => {
        await written(which);
        const before = stateOf(host);
        await keepEntry(damaged);
        const undone = await officeWorkbook().undo();
        await host.settled();
        if (!undone.ok && undone.failure.kind === "nothing-to-undo") expect(stateOf(host)).toEqual(before);
        else if (!undone.ok) expect(undone.failure.kind).toBe("host-refused");
        host.close();
      }),
      { numRuns: 8, seed: 5, examples: [[{ path: "", damaged: null }], [{ path: "", damaged: { before: 1 } }]] },
    );
  });

  test("of the list of changes: what is older than a spoilt line is forgotten, and writing goes on", async () => {
    const [which = ""] = GALLERIES;
    await written(which);
    const whole = structuredClone(index());
    host.close();
    await fc.assert(
      fc.asyncProperty(damageOf(whole), async ({ damaged }) => {
        await written(which);
        if (damaged === undefined) host.workbook.settings.delete(SETTING);
        else host.workbook.settings.set(SETTING, damaged as Json);
        expect((await officeWorkbook().undoable()).ok).toBe(true);
        await officeWorkbook().undo();
        await host.settled();
        await writeAgain(which, "2025-10-06T03:00:00Z");
        const left = await officeWorkbook().undoable();
        expect(left.ok ? left.value[0]?.at : null).toBe("2025-10-06T03:00:00Z");
        host.close();
      }),
      { numRuns: 20, seed: 12 },
    );
  });

  test("a spoilt newest line leaves nothing to take back, a spoilt older one the newest", async () => {
    await written("charts");
    const [older = {}, newest = {}] = index();
    host.workbook.settings.set(SETTING, [older, { ...newest, chunks: "nhiều" }]);
    expect(await officeWorkbook().undo()).toEqual({ ok: false, failure: { kind: "nothing-to-undo" } });
    host.workbook.settings.set(SETTING, [{ ...older, sheets: null }, newest]);
    expect(await officeWorkbook().undoable()).toMatchObject({ ok: true, value: [{ at: "2025-10-06T02:00:00Z" }] });
    expect(await officeWorkbook().undo()).toMatchObject({ ok: true });
  });

  test.each(GALLERIES)("of a sheet (%s): the sheet is read and written as if it had none", async (which) => {
    await written(which);
    const sheets = host.workbook.sheets.filter(({ customProperties }) => customProperties.has(SHEET_MEMORY));
    const wholes = sheets.map(
      ({ customProperties }) => JSON.parse(customProperties.get(SHEET_MEMORY) ?? "null") as unknown,
    );
    host.close();
    await fc.assert(
      fc.asyncProperty(damageOf(wholes), async ({ damaged }) => {
        await written(which);
        const texts = Array.isArray(damaged) ? (damaged as unknown[]) : [damaged];
        const there = host.workbook.sheets.filter(({ customProperties }) => customProperties.has(SHEET_MEMORY));
        there.forEach(({ customProperties }, at) =>
          customProperties.set(SHEET_MEMORY, JSON.stringify(texts[at]) ?? "{"),
        );
        expect((await officeWorkbook().readContent()).ok).toBe(true);
        await writeAgain(which, "2025-10-06T03:00:00Z");
        host.close();
      }),
      { numRuns: 8, seed: 13 },
    );
  });
});

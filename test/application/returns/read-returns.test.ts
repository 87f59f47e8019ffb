import { zipSync } from "fflate";
import { sha256 } from "../../../src/adapters/system/sha256";
import { zipArchives } from "../../../src/adapters/system/zip-archives";
import { xlsxFiles } from "../../../src/adapters/xlsx/xlsx-files";
import type { ReturnReaders } from "../../../src/application/ports/return-readers";
import { readReturns } from "../../../src/application/returns/read-returns";
import { rememberedReturns } from "../../../src/application/returns/remembered-returns";
import { returnReadersHere } from "../../../src/application/returns/returns-here";
import { unreadReturn } from "../../../src/engine/consolidation/read-return";
import { type FrameGround, frameOn } from "../../../src/engine/consolidation/return-frame";
import type { ReturnedFile } from "../../../src/engine/consolidation/returned";
import { frame } from "../../scenarios/returns/quarter";
import { filled, incomingOf } from "../returned-files";

const HERE = returnReadersHere({ workbooks: xlsxFiles, archives: zipArchives, digest: sha256 });

/** Readers that take as long over each file as `msOf` says, and note which they were asked to read. */
function slow(msOf: (file: string) => number) {
  const asked: string[] = [];
  const readers: ReturnReaders = {
    ...HERE,
    begin: () => ({
      async read(name) {
        asked.push(name.file);
        await new Promise((later) => setTimeout(later, msOf(name.file)));
        return unreadReturn(name, { vi: "không đọc", en: "not read" });
      },
      end: () => undefined,
    }),
  };
  return { asked, readers };
}

const filesOf = (read: readonly ReturnedFile[]): string[] => read.map(({ file }) => file);
const named = (names: readonly string[]) => names.map((file) => ({ file, bytes: new TextEncoder().encode(file) }));

describe("returned files, read a few at a time", () => {
  test("give their results in the order of the files, whichever is done first", async () => {
    const names = Array.from({ length: 20 }, (_, at) => `phiếu ${at}.xlsx`);
    const { readers } = slow((file) => (file.length * 7 + Number(/\d+/.exec(file)?.[0]) * 13) % 40);
    expect(filesOf(await readReturns(incomingOf(named(names)), frame, readers))).toEqual(names);
  });

  test("in a zip are read side by side, counted one by one, and known by their own names", async () => {
    const packed = Object.fromEntries(named(["a.xlsx", "b.xlsx", "c.xlsx"]).map(({ file, bytes }) => [file, bytes]));
    const zip = { file: "phiếu.zip", bytes: zipSync(packed) };
    const started = performance.now();
    const { readers } = slow(() => 300);
    const told: string[] = [];
    const read = await readReturns(incomingOf([zip, ...named(["d.xlsx"])]), frame, readers, {
      progress: (done, total, file) => told.push(`${done}/${total} ${file}`),
    });
    expect(filesOf(read)).toEqual(["phiếu.zip!a.xlsx", "phiếu.zip!b.xlsx", "phiếu.zip!c.xlsx", "d.xlsx"]);
    expect(performance.now() - started).toBeLessThan(4 * 300);
    expect(told.sort()).toEqual(["1/4", "2/4", "3/4", "4/4"].map((count, at) => `${count} ${read[at]?.file}`));
  });
});

describe("returned files that were read before", () => {
  const remembering = () => {
    const { asked, readers } = slow(() => 1);
    return { asked, readers: rememberedReturns(readers) };
  };

  test("are not read again against the same frame; new ones and changed ones are", async () => {
    const { asked, readers } = remembering();
    const files = named(["a.xlsx", "b.xlsx"]);
    const first = await readReturns(incomingOf(files), frame, readers);
    expect(await readReturns(incomingOf(files), frame, readers)).toEqual(first);
    const changed = { file: "b.xlsx", bytes: new TextEncoder().encode("khác") };
    await readReturns(incomingOf([...files.slice(0, 1), changed, ...named(["c.xlsx"])]), frame, readers);
    expect(asked).toEqual(["a.xlsx", "b.xlsx", "b.xlsx", "c.xlsx"]);
  });

  test("are read again where they are read against something else: another day, a word that was explained", async () => {
    const { asked, readers } = remembering();
    const files = named(["a.xlsx"]);
    const grounds: FrameGround[] = [
      frame.ground,
      { ...frame.ground, asOf: "2025-12-31" },
      { ...frame.ground, words: [["dang lam", "in-progress"]] },
    ];
    for (const ground of grounds) await readReturns(incomingOf(files), frameOn(ground), readers);
    expect(asked).toHaveLength(3);
  });

  test("give the same rows as at first", async () => {
    const readers = rememberedReturns(HERE);
    const files = await filled(3);
    const first = await readReturns(incomingOf(files), frame, readers);
    expect(first.every(({ sheets }) => sheets[0]?.rows.length === 1)).toBe(true);
    expect(await readReturns(incomingOf(files), frame, readers)).toEqual(first);
  });
});

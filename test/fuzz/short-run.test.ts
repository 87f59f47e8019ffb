import { corpusFiles, foundFiles } from "./corpus";
import { FUZZED_FORMATS } from "./mutators/catalogue";
import { inputOf, loadReaders, tried } from "./trial";

/** Inputs a file; the long run is `scripts/fuzz.ts`. */
const EACH = { txt: 60, html: 25, docx: 15, xlsx: 12, pdf: 12, rows: 150 } as const;
const files = corpusFiles();
/** The machine may be busy; how long one input takes is judged by the long run. */
const isFault = (fault: string | null): boolean => fault !== null && !fault.startsWith("took");

jest.setTimeout(120_000);
beforeAll(() => loadReaders(files));

describe("files changed at random", () => {
  test("there is a whole file of every format to start from", () => {
    expect([...new Set(files.map(({ format }) => format))].sort()).toEqual([...FUZZED_FORMATS].sort());
  });

  test.each(files.map((file) => [file.name, file] as const))(
    "%s is read whole, and read or refused with a sentence after every change, never thrown",
    async (_, file) => {
      expect((await tried(file, file.bytes)).outcome).toMatch(/^(?:read|accepted)/);
      for (let number = 1; number <= EACH[file.format]; number += 1) {
        const { fault } = await tried(file, inputOf(file, number));
        expect([number, isFault(fault) ? fault : null]).toEqual([number, null]);
      }
    },
  );

  const found = foundFiles();
  (found.length > 0 ? test.each(found.map((file) => [file.name, file] as const)) : test.skip.each([["nothing", null]]))(
    "%s, which once broke a reader, is read or refused",
    async (_, file) => {
      if (file === null) return;
      const { fault } = await tried(file, file.bytes);
      expect(isFault(fault) ? fault : null).toBeNull();
    },
  );
});

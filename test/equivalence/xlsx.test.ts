import fc from "fast-check";
import { observeXlsx } from "../../src/adapters/xlsx/observe";
import { writeXlsx } from "../../src/adapters/xlsx/write-xlsx";
import type { WorkbookDescription } from "../../src/engine/workbook/description";
import { resolve } from "../../src/engine/workbook/resolve";
import { canonical } from "./canonical";
import { GALLERY } from "./gallery/gallery";
import { aDescription } from "./generated";

async function expectSameAgain(description: WorkbookDescription): Promise<void> {
  const plain = resolve(description);
  const observed = await observeXlsx(await writeXlsx(plain));
  if (!observed.ok) throw new Error(JSON.stringify(observed.failure));
  expect(canonical(observed.value)).toEqual(canonical(plain));
}

describe("an .xlsx file observed again is the workbook that was described", () => {
  test.each(Object.entries(GALLERY))("%s", async (_name, description) => expectSameAgain(description));

  test("any small workbook, whatever stands in its cells", async () => {
    await fc.assert(fc.asyncProperty(aDescription(), expectSameAgain), { numRuns: 60, seed: 20250828 });
  }, 60_000);
});

describe("the bytes of an .xlsx file", () => {
  test.each(Object.entries(GALLERY))("are the same every time: %s", async (_name, description) => {
    const [first, second] = [await writeXlsx(resolve(description)), await writeXlsx(resolve(description))];
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

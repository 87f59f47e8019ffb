import { observeXlsx } from "../../src/adapters/xlsx/observe";
import { writeXlsx } from "../../src/adapters/xlsx/write-xlsx";
import { resolve } from "../../src/engine/workbook/resolve";
import { canonical } from "./canonical";
import { GALLERY } from "./gallery/gallery";

describe("an .xlsx file observed again is the workbook that was described", () => {
  test.each(Object.entries(GALLERY))("%s", async (_name, description) => {
    const plain = resolve(description);
    const observed = await observeXlsx(await writeXlsx(plain));
    if (!observed.ok) throw new Error(JSON.stringify(observed.failure));
    expect(canonical(observed.value)).toEqual(canonical(plain));
  });
});

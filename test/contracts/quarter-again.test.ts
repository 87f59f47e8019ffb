import { packZip } from "../../src/adapters/system/pack-zip";
import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import { registerWorkbook } from "../../src/application/register/write-register";
import { writeConsolidation } from "../../src/application/returns/open-consolidation";
import { handOutForms } from "../../src/application/returns/open-distribution";
import { sheetByKey } from "../../src/engine/workbook/content-access";
import { registerFrom, SAMPLE_PLAN } from "../support/quarter-register";
import type { PersonsWorkbook } from "./kept-work.contract";
import { PERSONS_WORKBOOKS } from "./persons-workbooks";
import { PERIOD, returnsGiven } from "./returns-given";

jest.setTimeout(240_000);

const REQUEST = { period: PERIOD.key, asOf: "2025-12-10" };
const OCCASION = { at: "2025-12-10T01:00:00Z", who: "Lan" };
const LATER = { at: "2025-12-11T02:00:00Z", who: "Minh" };
const FORMS = { files: xlsxFiles, pack: packZip, progress: () => undefined };

describe.each(PERSONS_WORKBOOKS)("%s: the same step of a quarter a second time", (_name, open) => {
  let book: PersonsWorkbook;
  let given: Awaited<ReturnType<typeof returnsGiven>>;
  beforeEach(async () => {
    book = await open();
    const register = await registerFrom(SAMPLE_PLAN);
    given = await returnsGiven(register);
    const workbook = registerWorkbook(register, OCCASION);
    expect(await book.port.write({ workbook, label: "Đọc", ...OCCASION })).toMatchObject({ ok: true });
  });
  afterEach(() => book.close());

  const collect = (occasion = OCCASION) => writeConsolidation(book.port, { request: REQUEST, occasion }, given);
  const steps = async () => {
    const known = await book.port.undoable();
    return known.ok ? known.value.map(({ label }) => label) : known;
  };
  const content = async () => {
    const read = await book.port.readContent();
    if (!read.ok) throw new Error(JSON.stringify(read.failure));
    return read.value;
  };

  test("the same returns taken in again change nothing and leave nothing to take back", async () => {
    expect(await collect()).toMatchObject({ ok: true, value: { change: { label: expect.any(String) } } });
    const [before, known] = [await content(), await steps()];
    expect(await collect(LATER)).toMatchObject({ ok: true, value: { change: null } });
    expect(await content()).toEqual(before);
    expect(await steps()).toEqual(known);
  });

  test("a figure that somebody typed over on the summary is put right, as a step of its own", async () => {
    await collect();
    const before = await content();
    const summary = sheetByKey(before, "summary");
    const figure = summary?.cells.find(({ value }) => value.kind === "number");
    if (summary === null || figure === undefined) throw new Error("the summary holds no figure");
    const cell = `${String.fromCharCode(64 + figure.column)}${figure.row}`;
    await book.type(summary.name, cell, "gõ nhầm");
    const known = await steps();
    expect(await collect(LATER)).toMatchObject({ ok: true, value: { change: { label: expect.any(String) } } });
    expect((await content()).sheets).toEqual(before.sheets);
    expect(await steps()).toHaveLength((known as string[]).length + 1);
  });

  test("forms handed out again change nothing in the workbook", async () => {
    const handOut = (occasion = OCCASION) => handOutForms(book.port, PERIOD.key, occasion, FORMS);
    expect(await handOut()).toMatchObject({ ok: true });
    const [before, known] = [await content(), await steps()];
    expect(await handOut(LATER)).toMatchObject({ ok: true });
    expect(await content()).toEqual(before);
    expect(await steps()).toEqual(known);
  });
});

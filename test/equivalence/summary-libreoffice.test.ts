import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "../../src/adapters/xlsx/read-xlsx";
import { writeXlsx } from "../../src/adapters/xlsx/write-xlsx";
import { type CellValue, valueOf } from "../../src/engine/workbook/cells";
import type { WorkbookContent } from "../../src/engine/workbook/content";
import type { PlainWorkbook } from "../../src/engine/workbook/plain";
import { worked } from "../adapters/xlsx/file-parts";
import { generatedQuarter } from "../support/generated-quarter";
import { saveByLibreOffice, withLibreOffice } from "../support/libre-office";
import { answeredRegister, REAL_PLAN, registerFrom, SAMPLE_PLAN } from "../support/quarter-register";
import { summaryIn, summaryOf, workbookOf } from "../support/summary-workbook";

const GENERATED = 8;

async function workbooks(): Promise<PlainWorkbook[]> {
  const sample = answeredRegister(await registerFrom(SAMPLE_PLAN), ["2025-Q4"]);
  const generated = Array.from({ length: GENERATED }, (_, seed) => summaryOf(generatedQuarter(seed)));
  const real =
    REAL_PLAN === null
      ? []
      : [summaryIn(answeredRegister(await registerFrom(REAL_PLAN), ["2025-Q3"]), "2025-09-25", "2025-Q3")];
  return [summaryIn(sample, "2025-12-12", "2025-Q4"), ...generated, ...real].map(workbookOf);
}

/** Formulas of a workbook by place, with what they come to. */
function formulas({ sheets }: WorkbookContent): Map<string, unknown> {
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, value }) =>
        value.kind === "formula"
          ? [[`${name}!${row},${column} ${value.formula}`, rounded(valueOf(value))] as const]
          : [],
      ),
    ),
  );
}

/** The cell of "Tổng hợp quý!12,4 COUNTIFS(…)". */
const cellOf = (place: string): string => /^.*?!\d+,\d+/.exec(place)?.[0] ?? "";

/** What stands in the same places, formula or not. */
const shownAt = ({ sheets }: WorkbookContent): Map<string, unknown> =>
  new Map(
    sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, column, value }) => [`${name}!${row},${column}`, rounded(valueOf(value))] as const),
    ),
  );

const rounded = (value: CellValue): unknown =>
  value.kind === "number" ? { ...value, number: Number(value.number.toFixed(9)) } : value;

withLibreOffice("LibreOffice computes every formula of the summary anew (needs soffice)", () => {
  const folder = mkdtempSync(join(tmpdir(), "tong-hop-"));
  let count = 0;

  beforeAll(async () => {
    const files: string[] = [];
    for (const [at, workbook] of (await workbooks()).entries()) {
      files.push(`so-${at}.xlsx`);
      writeFileSync(join(folder, `so-${at}.xlsx`), await writeXlsx(workbook));
    }
    count = files.length;
    saveByLibreOffice({ folder, files, format: "xlsx", into: "anew", seconds: 280, computesAnew: true });
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("and comes to the figures that were written, in every cell", async () => {
    let computed = 0;
    for (let at = 0; at < count; at += 1) {
      const before = formulas(worked(await readXlsx(readFileSync(join(folder, `so-${at}.xlsx`)))));
      const after = shownAt(worked(await readXlsx(readFileSync(join(folder, "anew", `so-${at}.xlsx`)))));
      const wrong = [...before]
        .map(([place, value]) => ({ place, value, anew: after.get(cellOf(place)) }))
        .filter(({ value, anew }) => JSON.stringify(value) !== JSON.stringify(anew));
      expect(wrong).toEqual([]);
      computed += before.size;
    }
    expect(computed).toBeGreaterThan(1_000);
  }, 120_000);
});

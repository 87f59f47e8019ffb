import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "../../src/adapters/xlsx/read-xlsx";
import { writeXlsx } from "../../src/adapters/xlsx/write-xlsx";
import { registerWorkbook } from "../../src/application/register/write-register";
import type { Register } from "../../src/engine/model/register";
import { tableNamed, textRows } from "../../src/engine/sheets/table-rows";
import { textCell } from "../../src/engine/workbook/cells";
import type { WorkbookContent } from "../../src/engine/workbook/content";
import type { PlainCell, PlainWorkbook } from "../../src/engine/workbook/plain";
import { worked } from "../adapters/xlsx/file-parts";
import { saveByLibreOffice, withLibreOffice } from "../support/libre-office";
import { generatedRegister, judgedLive } from "./live-register";

const AT = { at: "2025-12-10T08:00:00Z", who: "Sở Tài chính" };
const FIRST = "2025-12-10";
const LATER = "2026-02-20";

/** The same workbook without any computed value, as of another day: what is shown then was computed by the program. */
function uncomputed(plain: PlainWorkbook, asOf: string): PlainWorkbook {
  const sheets = plain.sheets.map((sheet) => ({
    ...sheet,
    cells: (sheet.key === "tasks" ? judgedAsOf(sheet.cells, asOf) : sheet.cells).map(withoutResult),
  }));
  return { ...plain, sheets };
}

const withoutResult = (one: PlainCell): PlainCell =>
  one.value.kind === "formula" ? { ...one, value: { ...one.value, expected: textCell("chưa tính") } } : one;

/** The first date in the sheet of tasks is the day of judgement, above the table. */
function judgedAsOf(cells: readonly PlainCell[], asOf: string): PlainCell[] {
  const at = cells.findIndex(({ value }) => value.kind === "date");
  return cells.map((one, index) => (index === at ? { ...one, value: { kind: "date", date: asOf } } : one));
}

const formulaCount = (plain: PlainWorkbook | undefined): number =>
  (plain?.sheets ?? []).flatMap(({ cells }) => cells).filter(({ value }) => value.kind === "formula").length;

/** Status, reason or gap of every row of a table, as a person reads it. */
const column = (content: WorkbookContent, table: string, header: string): string[] =>
  textRows(tableNamed(content, table)).map((row) => row.get(header) ?? "");

/** A thousand rows as of the day of writing, and some more as of a later day that is typed into the workbook. */
const CASES = [
  { day: FIRST, register: generatedRegister(360) },
  { day: LATER, register: generatedRegister(90) },
] as const;

withLibreOffice("states, reasons and gaps as live formulas (needs soffice)", () => {
  const folder = mkdtempSync(join(tmpdir(), "song-"));
  const written = new Map(
    CASES.map(({ day, register }) => [day, registerWorkbook(judgedLive(register, FIRST, "2025-Q4"), AT)] as const),
  );
  const recalculated = new Map<string, WorkbookContent>();
  const fileOf = (day: string): string => `${day}.xlsx`;

  beforeAll(async () => {
    for (const [day, plain] of written)
      writeFileSync(join(folder, fileOf(day)), await writeXlsx(uncomputed(plain, day)));
    const files = CASES.map(({ day }) => fileOf(day));
    saveByLibreOffice({ folder, files, format: "xlsx", into: "out", seconds: 560 });
    for (const { day } of CASES)
      recalculated.set(day, worked(await readXlsx(readFileSync(join(folder, "out", fileOf(day))))));
  }, 600_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("stand in a thousand rows: only what no cell shows is written as a value", () => {
    const { day, register } = CASES[0];
    const rows = register.plan.tasks.length + register.expected.length;
    expect(rows).toBeGreaterThanOrEqual(1000);
    expect(formulaCount(written.get(day))).toBeGreaterThan(rows * 1.7);
  });

  describe.each(CASES)("recalculated by LibreOffice as of $day", ({ day, register }) => {
    const again = judgedLive(register, day, "2025-Q4");
    const shown = (table: string, header: string): string[] => {
      const content = recalculated.get(day);
      return content === undefined ? [] : column(content, table, header);
    };

    it("give every expected answer the state and the reason of the engine", () => {
      expect(shown("tblTheoDoi", "Trạng thái")).toEqual(again.expected.map(({ status }) => status));
      expect(shown("tblTheoDoi", "Lý do")).toEqual(again.expected.map(({ because }) => because));
    });

    it("give every task the state and the reason of the engine", () => {
      const live = formulaRows(written.get(day), register);
      const checked = day === FIRST ? register.plan.tasks.map((_, at) => at) : live;
      const [states, reasons] = [shown("tblNhiemVu", "Trạng thái"), shown("tblNhiemVu", "Lý do")];
      const judged = checked.map((at) => again.judgements[register.plan.tasks[at]?.id ?? ""]);
      expect(live.length).toBeGreaterThan(register.plan.tasks.length / 2);
      expect(checked.map((at) => states[at])).toEqual(judged.map((one) => one?.status));
      expect(checked.map((at) => reasons[at])).toEqual(judged.map((one) => one?.because));
    });

    it("give every target its gap", () => {
      const gaps = shown("tblDiemSo", "Chênh lệch").filter((text) => text !== "");
      const expected = Object.values(again.scoreNotes).flatMap(({ gap }) => (gap === null ? [] : [String(gap)]));
      expect([...gaps].sort()).toEqual([...expected].sort());
      expect(gaps).toHaveLength(8);
    });
  });
});

/** Tasks whose state is a formula; the others are values as of the day of writing. */
function formulaRows(plain: PlainWorkbook | undefined, { plan }: Register): number[] {
  const sheet = plain?.sheets.find(({ key }) => key === "tasks");
  const table = sheet?.tables.find(({ name }) => name === "tblNhiemVu");
  const formulas = new Set(sheet?.cells.filter(({ value }) => value.kind === "formula").map(({ row }) => row));
  return plan.tasks.map((_, at) => at).filter((at) => formulas.has((table?.area.row ?? 0) + 1 + at));
}

describe("every live formula", () => {
  const plain = registerWorkbook(judgedLive(generatedRegister(120), FIRST, "2025-Q4"), AT);
  const formulas = plain.sheets
    .flatMap(({ cells }) => cells)
    .flatMap(({ value }) => (value.kind === "formula" ? [value.formula] : []));
  const literals = (formula: string): string[] => formula.match(/"(?:[^"]|"")*"/g) ?? [];

  it("keeps the limits of Excel: 8,192 characters, texts of 255, 64 levels", () => {
    expect(formulas.length).toBeGreaterThan(300);
    expect(formulas.filter((formula) => formula.length > 8192)).toEqual([]);
    expect(formulas.flatMap(literals).filter((text) => text.length > 257)).toEqual([]);
    expect(Math.max(...formulas.map(deepest))).toBeLessThanOrEqual(64);
  });

  it("uses only functions that Excel 2010, LibreOffice and WPS have", () => {
    const used = formulas.flatMap(
      (formula) => formula.replace(/"(?:[^"]|"")*"/g, "").match(/[A-Z][A-Z.]+(?=\()/g) ?? [],
    );
    const known =
      "AND CHOOSE COUNTIF DATE DAY IF IFERROR INDEX INT LEFT MATCH MAX MID MOD MONTH N NOT OR RIGHT ROUND SUMPRODUCT TEXT VALUE YEAR";
    expect([...new Set(used)].filter((name) => !known.split(" ").includes(name))).toEqual([]);
  });
});

function deepest(formula: string): number {
  let [depth, most] = [0, 0];
  for (const sign of formula.replace(/"(?:[^"]|"")*"/g, "")) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
}

describe("a workbook of values", () => {
  it("holds no formula, and goes back to values when asked", () => {
    const register = generatedRegister(20);
    const live = judgedLive(register, FIRST, "2025-Q4");
    expect(formulaCount(registerWorkbook(live, AT))).toBeGreaterThan(0);
    const values = { ...live, decisions: { ...live.decisions, "status.formulas": "" } };
    expect(formulaCount(registerWorkbook(values, AT))).toBe(0);
  });
});

import { parseArea, splitReference } from "../../../../src/engine/workbook/addresses";
import { valueOf } from "../../../../src/engine/workbook/cells";
import type { PlainSheet, PlainWorkbook } from "../../../../src/engine/workbook/plain";
import { generatedQuarter } from "../../../support/generated-quarter";
import { answeredRegister, REAL_PLAN, registerFrom, SAMPLE_PLAN } from "../../../support/quarter-register";
import { summaryIn, summaryOf, workbookOf } from "../../../support/summary-workbook";

type Shown = string | number | null;

/** Sheets as a person sees them, by the name of the tab. */
class Tabs {
  private readonly cells = new Map<string, Map<string, Shown>>();

  constructor(readonly workbook: PlainWorkbook) {
    for (const sheet of workbook.sheets) {
      const shown = sheet.cells.map(({ row, column, value }): [string, Shown] => {
        const plain = valueOf(value);
        return [`${row},${column}`, plain.kind === "text" ? plain.text : plain.kind === "number" ? plain.number : null];
      });
      this.cells.set(sheet.name, new Map(shown));
    }
  }

  at(sheet: string, row: number, column: number): Shown {
    return this.cells.get(sheet)?.get(`${row},${column}`) ?? null;
  }

  sheet(key: string): PlainSheet {
    const found = this.workbook.sheets.find((sheet) => sheet.key === key);
    if (found === undefined) throw new Error(`no sheet ${key}`);
    return found;
  }
}

/** A number of the page and where its link leads. */
function tracedNumbers(tabs: Tabs) {
  const leaders = tabs.sheet("leaders");
  return leaders.links.flatMap(({ row, column, place }) => {
    const number = tabs.at(leaders.name, row, column);
    const target = splitReference(place ?? "");
    const area = parseArea(target?.rest ?? "");
    if (typeof number !== "number" || target === null || area === null) return [];
    return [{ number, sheet: target.sheet, row: area.row, column: area.column }];
  });
}

/** Rows of the appendix from the one led to, as long as part and the word led to stay the same; and the row before them. */
function runFrom(tabs: Tabs, sheet: string, row: number, column: number): { length: number; begins: boolean } {
  const same = (at: number): boolean =>
    [1, column].every((each) => tabs.at(sheet, at, each) === tabs.at(sheet, row, each));
  let length = 0;
  while (tabs.at(sheet, row + length, 1) !== null && same(row + length)) length += 1;
  return { length, begins: !same(row - 1) };
}

function traceAll(workbook: PlainWorkbook): number {
  const tabs = new Tabs(workbook);
  const numbers = tracedNumbers(tabs);
  const [figures, runs] = [true, false].map((isFigure) =>
    numbers.filter(({ sheet }) => (sheet === "Tổng hợp quý") === isFigure),
  );
  for (const { number, sheet, row, column } of figures ?? []) expect(tabs.at(sheet, row, column)).toBe(number);
  for (const { number, sheet, row, column } of runs ?? [])
    expect({ number, ...runFrom(tabs, sheet, row, column) }).toEqual({ number, length: number, begins: true });
  expect((figures?.length ?? 0) + (runs?.length ?? 0)).toBe(numbers.length);
  return numbers.length;
}

/** Every filled number of the page but the shares of column 6 is a link, unless it is 0. */
function untraced(workbook: PlainWorkbook): number[] {
  const tabs = new Tabs(workbook);
  const leaders = tabs.sheet("leaders");
  const linked = new Set(leaders.links.map(({ row, column }) => `${row},${column}`));
  return leaders.cells.flatMap(({ row, column, value, style }) => {
    const plain = valueOf(value);
    const isShare = workbook.styles[style]?.numberFormat === "0%";
    return plain.kind !== "number" || plain.number === 0 || isShare || linked.has(`${row},${column}`)
      ? []
      : [plain.number];
  });
}

describe("every number of the leaders' page leads to as many rows of the appendix", () => {
  test("on the sample plan", async () => {
    const register = answeredRegister(await registerFrom(SAMPLE_PLAN), ["2025-Q4"]);
    const workbook = workbookOf(summaryIn(register, "2025-12-12", "2025-Q4"));
    expect(traceAll(workbook)).toBeGreaterThan(15);
    expect(untraced(workbook)).toEqual([]);
  });

  const withShared = REAL_PLAN === null ? test.skip : test;
  withShared("on 220/KH-UBND with the returns of 142 bodies (needs ../shared)", async () => {
    const register = answeredRegister(await registerFrom(REAL_PLAN ?? ""), ["2025-Q3"]);
    const workbook = workbookOf(summaryIn(register, "2025-09-25", "2025-Q3"));
    expect(traceAll(workbook)).toBeGreaterThan(20);
    expect(untraced(workbook)).toEqual([]);
  });

  test("on 60 generated quarters", () => {
    let traced = 0;
    for (let seed = 0; seed < 60; seed += 1) {
      const workbook = workbookOf(summaryOf(generatedQuarter(seed)));
      traced += traceAll(workbook);
      expect(untraced(workbook)).toEqual([]);
    }
    expect(traced).toBeGreaterThan(600);
  });

  test("and every row of the appendix leads to the row of the register it was made of", async () => {
    const register = answeredRegister(await registerFrom(SAMPLE_PLAN), ["2025-Q4"]);
    const tabs = new Tabs(workbookOf(summaryIn(register, "2025-12-12", "2025-Q4")));
    const appendix = tabs.sheet("summary_appendix");
    const [table] = appendix.tables;
    expect(appendix.links).toHaveLength((table?.area.rowCount ?? 0) - 1);
    for (const { row, place } of appendix.links) {
      const target = splitReference(place ?? "");
      const to = parseArea(target?.rest ?? "");
      const words = [4, 6].map((column) => tabs.at(appendix.name, row, column)).filter((word) => word !== null);
      const found = Array.from({ length: 17 }, (_, at) => tabs.at(target?.sheet ?? "", to?.row ?? 0, at + 1));
      expect(words.some((word) => found.includes(word))).toBe(true);
    }
  });
});

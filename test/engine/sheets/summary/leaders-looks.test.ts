import type { PlainSheet, PlainWorkbook } from "../../../../src/engine/workbook/plain";
import { generatedQuarter } from "../../../support/generated-quarter";
import { summaryOf, workbookOf } from "../../../support/summary-workbook";

const ONE_LINE_POINTS = 20;

/** Rows that a long name makes taller than the others, with a text of one line beside it. */
function tallRows({ rows, cells }: PlainSheet): number[] {
  const filled = (row: number): number =>
    cells.filter((cell) => cell.row === row && cell.value.kind !== "empty").length;
  return rows.filter(({ row, height }) => (height ?? 0) > ONE_LINE_POINTS && filled(row) > 3).map(({ row }) => row);
}

function boxedIn(workbook: PlainWorkbook, sheet: PlainSheet, row: number): string[] {
  const styles = sheet.cells.filter((cell) => cell.row === row).map(({ style }) => workbook.styles[style]);
  return styles.flatMap((style) => (style === undefined || style.border.top === null ? [] : [style.vertical]));
}

test("a row of the leaders' page that one long name makes tall shows every text in its middle", () => {
  let seen = 0;
  for (let seed = 0; seed < 30; seed += 1) {
    const workbook = workbookOf(summaryOf(generatedQuarter(seed)));
    const sheet = workbook.sheets.find(({ key }) => key === "leaders");
    if (sheet === undefined) throw new Error("no leaders' page");
    for (const row of tallRows(sheet)) {
      seen += 1;
      expect([...new Set(boxedIn(workbook, sheet, row))]).toEqual(["center"]);
    }
  }
  expect(seen).toBeGreaterThan(20);
});

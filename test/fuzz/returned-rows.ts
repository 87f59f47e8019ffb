import { consolidate } from "../../src/engine/consolidation/consolidate";
import { readReturn } from "../../src/engine/consolidation/read-return";
import { returnFrame } from "../../src/engine/consolidation/return-frame";
import type { Register } from "../../src/engine/model/register";
import { quarterOf } from "../../src/engine/periods/period";
import { RETURN_SHEET } from "../../src/engine/returns/return-columns";
import { type CellValue, dateCell, numberCell, textCell } from "../../src/engine/workbook/cells";
import type { ContentCell, NamedCell, WorkbookContent } from "../../src/engine/workbook/content";
import { exampleRegister } from "../support/example-register";

const PERIOD = quarterOf(2025, 4);
const BODY = "Sở Tài chính";
const FRAME = { period: PERIOD, asOf: "2025-12-12" };

/** Three tasks that one body answers for. */
const REGISTER: Register = (() => {
  const register = exampleRegister({ tasks: [{}, {}, {}] });
  const expected = register.plan.tasks.map(({ id }) => ({
    ...{ period: PERIOD.key, task: id, body: BODY, basis: "Cơ quan chủ trì" },
    ...{ reportDue: "2025-12-10", status: "", because: "" },
  }));
  return { ...register, expected };
})();

/** "12,5#" is a number, "80%#" one shown as a percentage, "2025-11-30#" a day, anything else text. */
function valueOf(written: string): { readonly value: CellValue; readonly percent: boolean } {
  const number = /^(-?\d+(?:\.\d+)?)(%?)#$/.exec(written);
  if (number !== null) return { value: numberCell(Number(number[1])), percent: number[2] === "%" };
  if (/^\d{4}-\d\d-\d\d#$/.test(written)) return { value: dateCell(written.slice(0, 10)), percent: false };
  return { value: textCell(written), percent: false };
}

/** A returned sheet written as lines of cells between tabs; the first three lines are the named cells. */
function contentOf(lines: readonly string[]): WorkbookContent {
  const cells = lines.slice(0, 2000).flatMap((line, down) =>
    line
      .split("\t")
      .slice(0, 150)
      .flatMap((written, across): ContentCell[] =>
        written === "" ? [] : [{ row: down + 1, column: across + 1, ...valueOf(written), bold: false }],
      ),
  );
  const named = ["pDonVi", "pKy", "pNgayGui"].flatMap((name, at): NamedCell[] => {
    const cell = cells.find(({ row, column }) => row === at + 1 && column === 2);
    return cell === undefined ? [] : [{ name, sheet: RETURN_SHEET, row: at + 1, column: 2, value: cell.value }];
  });
  const nothing = { merges: [], notes: [], hiddenRows: [], pictures: 0, truncated: false, tables: [] };
  return {
    sheets: [{ name: RETURN_SHEET, key: null, visibility: "visible", cells, ...nothing }],
    namedCells: named,
    properties: { title: null, author: null, lastAuthor: null, created: null, modified: null },
  };
}

/** Reads a returned sheet into a register of three tasks. Every row must end somewhere, and twice the same file changes nothing. */
export function consolidateRows(text: string): string {
  const frame = returnFrame(REGISTER, FRAME);
  const file = readReturn(contentOf(text.split("\n")), { file: "phieu.xlsx", sha256: "0".repeat(64) }, frame);
  const first = consolidate(REGISTER, [file], frame);
  const { rowsIn, accepted, superseded, held, rejected } = first.conservation;
  if (accepted + superseded + held + rejected !== rowsIn)
    throw new Error(`rows: ${JSON.stringify(first.conservation)}`);
  const again = consolidate(first.register, [file, file], frame);
  if (JSON.stringify(again.answers) !== JSON.stringify(first.answers)) throw new Error("not the same twice");
  if (file.problem !== null) return "no form";
  return rowsIn === 0 ? "no row" : accepted > 0 ? "accepted" : "held";
}

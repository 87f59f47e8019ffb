import type { RETURN_CELLS } from "../../returns/return-columns";
import { fold } from "../../text/fold";
import type { ContentCell, NamedCell, WorkbookContent } from "../../workbook/content";
import { nameKey } from "../../workbook/excel-limits";
import { type SheetView, textOf } from "../sheet/sheet-view";

/** The named cells of a form. */
export type FormCell = (typeof RETURN_CELLS)[keyof typeof RETURN_CELLS];

/** Words that stand left of the cells of the form; they tell the cell where rows were inserted above it or its name was lost. */
const LABELS: Readonly<Record<FormCell, ReadonlySet<string>>> = {
  pDonVi: new Set(["don vi", "don vi bao cao", "ten don vi", "co quan", "co quan bao cao", "co quan don vi"]),
  pKy: new Set(["ky", "ky bao cao", "quy", "quy bao cao"]),
  pNgayGui: new Set(["ngay gui", "ngay gui bao cao", "ngay bao cao", "ngay gui phieu"]),
};

/** Other labels of the form: what stands right of one is never the value of the label before it. */
const OTHER_LABELS: ReadonlySet<string> = new Set(["han bao cao", "so dong dat", "so nhiem vu", "nguoi bao cao"]);
const ALL_LABELS: ReadonlySet<string> = new Set([
  ...Object.values(LABELS).flatMap((labels) => [...labels]),
  ...OTHER_LABELS,
]);

/** How far right of its label a value may stand. */
const REACH = 6;

/** The cell a name of this sheet points at; a file with several forms has the name once for each sheet. */
export function namedCellOf(content: WorkbookContent, view: SheetView, name: FormCell): NamedCell | null {
  const found = content.namedCells.filter((each) => nameKey(each.name) === nameKey(name));
  return found.find((each) => each.sheet === view.sheet.name) ?? null;
}

/** The value beside a label above the table ("Đơn vị báo cáo: | Sở Xây dựng"); null where no such label stands there. */
export function cellBesideLabel(view: SheetView, headerRow: number, name: FormCell): ContentCell | null {
  for (const row of view.rowNumbers) {
    if (row >= headerRow) return null;
    for (const cell of view.cellsOf(row)) {
      if (!LABELS[name].has(fold(textOf(cell)))) continue;
      const beside = view.cellsOf(row).find((each) => each.column > cell.column && textOf(each) !== "");
      const isValue =
        beside !== undefined && beside.column <= cell.column + REACH && !ALL_LABELS.has(fold(textOf(beside)));
      if (isValue) return beside;
    }
  }
  return null;
}

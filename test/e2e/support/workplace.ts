import type { Locator, Page } from "playwright-core";
import { fullAddress } from "../../excel-host/state/address";
import { cellArea, WHOLE_SHEET } from "../../excel-host/state/area";
import { displayedText } from "../../excel-host/state/displayed-text";
import type { SheetState } from "../../excel-host/state/sheet-state";
import type { WebHost } from "../../excel-host/transports/web-host";
import { button, type Desk, downloaded, type Name, pointerDesk } from "./desk";
import { PATIENCE_MS } from "./page-visit";

const TASKS = "Nhiệm vụ";

/** Where somebody follows the guide: beside our grid of the workbook, or beside Excel's own sheets. */
export interface Workplace {
  readonly desk: Desk;
  /** Types something else into the first cell of `Nhiệm vụ` that shows `now`. */
  retype(now: string, next: string): Promise<void>;
  /** Somebody looks elsewhere in the workbook, then the work leads to a filled cell of `Nhiệm vụ`. */
  ledToTasks(work: () => Promise<void>): Promise<void>;
  /** Keeps the workbook as a file, by the button of that name; null where Excel does that by its own means. */
  readonly save: ((opener: Name) => Promise<void>) | null;
}

export function besideGrid(page: Page): Workplace {
  const desk = pointerDesk(page, page);
  const cell = (text: string): Locator => page.getByRole("gridcell", { name: text, exact: true }).first();
  return {
    desk,
    async retype(now, next) {
      await cell(now).click();
      await page.getByRole("textbox", { name: "Ô đang chọn" }).fill(next);
      await button(desk, "Ghi ô").click();
      await cell(next).waitFor();
    },
    async ledToTasks(work) {
      await page.getByRole("group", { name: "Các trang của sổ" }).getByRole("button", { name: "Nhật ký" }).click();
      await page.getByRole("grid", { name: "Trang Nhật ký" }).waitFor();
      await work();
      const chosen = page.getByRole("grid", { name: `Trang ${TASKS}` }).locator('[aria-selected="true"]');
      await chosen.filter({ hasText: /./ }).waitFor();
    },
    async save(opener) {
      await downloaded(desk, button(desk, opener));
    },
  };
}

export function besideExcel({ page, addin, workbook, user }: WebHost): Workplace {
  const front = (): string => (workbook.active.name === TASKS ? shown(workbook.active, workbook.active.selection) : "");
  return {
    desk: pointerDesk(page, addin),
    async retype(now, next) {
      await user.openSheet(TASKS);
      const place = placeShowing(workbook.sheet(TASKS), now);
      await user.select(place);
      await user.type(place, next);
    },
    async ledToTasks(work) {
      await user.select(fullAddress("Nhật ký", cellArea(0, 0)));
      await work();
      for (const end = Date.now() + PATIENCE_MS; front() === ""; await page.waitForTimeout(50))
        if (Date.now() > end) throw new Error(`Excel shows ${workbook.active.name}, no filled cell of ${TASKS}`);
    },
    save: null,
  };
}

const shown = ({ cells, formats }: SheetState, { row, column }: { row: number; column: number }): string =>
  displayedText(cells.at(row, column), formats.at(row, column).numberFormat);

/** Address of the first cell, row by row, that shows the text. */
function placeShowing(sheet: SheetState, text: string): string {
  const [first] = sheet.cells
    .inside(WHOLE_SHEET)
    .filter((place) => shown(sheet, place) === text)
    .sort((one, other) => one.row - other.row || one.column - other.column);
  if (first === undefined) throw new Error(`no cell of ${sheet.name} shows “${text}”`);
  return fullAddress(sheet.name, cellArea(first.row, first.column));
}

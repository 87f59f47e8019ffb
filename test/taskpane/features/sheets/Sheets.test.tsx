import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import type { CellPlace } from "../../../../src/application/ports/open-workbook";
import type { CellEdit } from "../../../../src/application/register/edit-cell";
import type { SheetView } from "../../../../src/application/register/sheet-views";
import { fail, succeed } from "../../../../src/engine/result";
import { Sheets } from "../../../../src/taskpane/features/sheets/Sheets";
import type { SheetsJobs } from "../../../../src/taskpane/features/sheets/sheets-jobs";
import { withBrowserParts } from "../../support/browser-parts";
import { drawn } from "../../support/draw";

beforeAll(withBrowserParts);

const sheet = (name: string, rows: readonly string[][]): SheetView => ({
  name,
  width: 2,
  rows: rows.map((texts, at) => ({ row: at + 3, texts })),
  tables: [{ name: "tbl", headerRow: 3, lastRow: 2 + rows.length, firstColumn: 1, headers: rows[0] ?? [] }],
});
const SHEETS = [
  sheet("Nhiệm vụ", [
    ["STT", "Cơ quan chủ trì"],
    ["1", "Sở Tài chính"],
    ["2", "Sở Tư pháp"],
  ]),
  sheet("Điểm số", [["Chỉ số", "Điểm"]]),
];

function page(change: Partial<SheetsJobs> = {}) {
  const edits: CellEdit[] = [];
  const places: { show: (place: CellPlace) => void } = { show: () => undefined };
  const jobs: SheetsJobs = {
    keeping: { now: () => "kept", listen: () => () => undefined },
    now: () => ({ name: "So.xlsx", bytes: new Uint8Array([1]), version: 1, unsaved: true, steps: [], edit: null }),
    listen: () => () => undefined,
    listenToPlaces: (hear) => {
      places.show = hear;
      return () => undefined;
    },
    sheets: () => Promise.resolve(succeed(SHEETS)),
    open: () => Promise.resolve(succeed(null)),
    save: () => undefined,
    edit: (edit) => {
      edits.push(edit);
      return Promise.resolve(succeed(null));
    },
    undo: () => Promise.resolve(succeed("Đọc kế hoạch")),
    recent: () => Promise.resolve([]),
    openRecent: () => Promise.resolve(succeed(null)),
    ...change,
  };
  return { jobs, edits, places };
}

const drawnWith = async (change: Partial<SheetsJobs> = {}) => {
  const given = page(change);
  await drawn(<Sheets jobs={given.jobs} isInFront onOpen={() => undefined} onPlaceShown={() => undefined} />);
  await screen.findByRole("grid", { name: "Trang Nhiệm vụ" });
  return given;
};
const cellBar = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Ô đang chọn" });

describe("the sheets of the page", () => {
  test("are walked through with the arrow keys, and the selected cell is told to who listens", async () => {
    await drawnWith();
    const grid = screen.getByRole("grid");
    for (const key of ["ArrowDown", "ArrowDown", "ArrowRight"]) fireEvent.keyDown(grid, { key });
    expect(cellBar().value).toBe("Sở Tài chính");
    const active = grid.getAttribute("aria-activedescendant") ?? "";
    expect(document.getElementById(active)?.getAttribute("aria-selected")).toBe("true");
  });

  test("take what is typed into a data cell, not into a header", async () => {
    const { edits } = await drawnWith();
    fireEvent.click(screen.getByRole("gridcell", { name: "Sở Tài chính" }));
    fireEvent.change(cellBar(), { target: { value: "Sở Nội vụ" } });
    await act(async () => {
      fireEvent.click(screen.getByRole("button", { name: "Ghi ô" }));
    });
    expect(edits).toEqual([{ sheet: "Nhiệm vụ", row: 4, column: 2, typed: "Sở Nội vụ" }]);
    fireEvent.click(screen.getByRole("gridcell", { name: "Cơ quan chủ trì" }));
    expect(cellBar().readOnly).toBe(true);
  });

  test("come to the cell somebody asked for, in its own sheet, and offer the address of that cell", async () => {
    const { places } = await drawnWith();
    const written: string[] = [];
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void written.push(text)) },
    });
    await act(async () => places.show({ sheet: "Nhiệm vụ", cell: "B5" }));
    await waitFor(() => expect(cellBar().value).toBe("Sở Tư pháp"));
    await act(async () => {
      fireEvent.click(screen.getByRole("button", { name: "Chép liên kết" }));
    });
    expect(written.map(decodeURIComponent)).toEqual(["http://localhost:3000/page.html#so/Nhiệm vụ!B5"]);
    await act(async () => places.show({ sheet: "Điểm số", cell: "A3" }));
    expect(await screen.findByRole("grid", { name: "Trang Điểm số" })).toBeTruthy();
  });

  test("say in one sentence why a cell was not written", async () => {
    const text = { vi: "Ô này không phải ô nhập.", en: "" };
    await drawnWith({ edit: () => Promise.resolve(fail({ kind: "told", text, mayPass: false })) });
    fireEvent.click(screen.getByRole("gridcell", { name: "Sở Tài chính" }));
    fireEvent.change(cellBar(), { target: { value: "x" } });
    await act(async () => {
      fireEvent.click(screen.getByRole("button", { name: "Ghi ô" }));
    });
    expect(screen.getByRole("alert").textContent).toContain("Ô này không phải ô nhập.");
  });

  test("take the last change back and say which", async () => {
    await drawnWith();
    await act(async () => {
      fireEvent.click(screen.getByRole("button", { name: "Hoàn tác" }));
    });
    expect(screen.getByText("Đã hoàn tác: Đọc kế hoạch.")).toBeTruthy();
  });
});

import { fireEvent, screen, within } from "@testing-library/react";
import Outlook from "../../../../../src/taskpane/features/status/outlook/Outlook";
import { HAI_PHONG_SERIES } from "../../../../engine/scores/hai-phong-series";
import { withBrowserParts } from "../../../support/browser-parts";
import { drawn } from "../../../support/draw";
import { scoredRegister, viewOfRegister } from "../../../support/judged-view";

beforeAll(withBrowserParts);

const open = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole("button", { name }));
};
const hope = (name: string, score: string): void => {
  fireEvent.change(screen.getByRole("textbox", { name }), { target: { value: score } });
};

describe("the score hoped for", () => {
  test("gives the total and what is missing to its target (Hải Phòng 2022: 70,76; hỗ trợ doanh nghiệp 7,39 → 72,26)", async () => {
    await drawn(<Outlook view={viewOfRegister(scoredRegister("typed"))} />);
    open("Nếu đạt điểm mong muốn thì tổng điểm là bao nhiêu?");
    expect(screen.getByRole("status").textContent).toBe("Tổng điểm: 70,76▼ còn thiếu 2,24 so với mục tiêu");
    hope("Chính sách hỗ trợ doanh nghiệp", "7,39");
    expect(screen.getByRole("status").textContent).toBe(
      "Tổng điểm: 72,26 (hiện nay 70,76)▼ còn thiếu 0,74 so với mục tiêu",
    );
    open("Xóa các điểm đã nhập");
    expect(screen.getByRole("status").textContent).toContain("Tổng điểm: 70,76");
  });

  test("is refused in words where it is no score, and leaves the total as it was", async () => {
    await drawn(<Outlook view={viewOfRegister(scoredRegister("typed"))} />);
    open(/Nếu đạt điểm mong muốn/);
    hope("Gia nhập thị trường", "12");
    expect(screen.getByText("Điểm từ 0 đến 10, ví dụ 8,25")).toBeTruthy();
    expect(screen.getByRole("status").textContent).toContain("Tổng điểm: 70,76");
  });

  test("names the scores that are missing", async () => {
    const scores = HAI_PHONG_SERIES.filter(({ year, subIndex }) => year <= 2022 && !subIndex.endsWith("market-entry"));
    await drawn(<Outlook view={viewOfRegister(scoredRegister("typed", scores))} />);
    open(/Nếu đạt điểm mong muốn/);
    expect(screen.getByRole("status").textContent).toContain("nhập thêm điểm của “Gia nhập thị trường”");
  });

  test("without weights says which are missing and leads to their column; nothing can be typed", async () => {
    const desk = await drawn(<Outlook view={viewOfRegister(scoredRegister("missing"))} />);
    open(/Nếu đạt điểm mong muốn/);
    expect(screen.getByText(/còn thiếu trọng số của 10\/10 chỉ số \(Gia nhập thị trường; .*bằng 100%/)).toBeTruthy();
    expect(screen.queryByRole("textbox")).toBeNull();
    open("Tới cột Trọng số");
    expect(desk.shown).toEqual([expect.stringMatching(/^Chỉ số!E\d+$/)]);
  });

  test("speaks English where that was chosen", async () => {
    await drawn(<Outlook view={viewOfRegister(scoredRegister("missing"))} />, "en");
    open("What would the total be with the scores hoped for?");
    expect(screen.getByText(/10 of 10 sub-indices of edition pci-2024 have no weight/)).toBeTruthy();
  });
});

describe("the headroom", () => {
  test("stands in the order of what it adds to the total, with a sign and words", async () => {
    await drawn(<Outlook view={viewOfRegister(scoredRegister("typed"))} />);
    open("Dư địa tăng điểm");
    const rows = screen.getAllByRole("listitem").map((row) => row.textContent);
    expect(rows).toHaveLength(10);
    expect(rows[0]).toContain("1.Chính sách hỗ trợ doanh nghiệp hiện có 6,39 · còn 3,61 tới điểm 10");
    expect(rows[0]).toContain("▼ còn thiếu 1,11 đạt mục tiêu thì tổng tăng 1,665");
    expect(rows.at(-1)).toContain("▲ đã đạt mục tiêu");
  });
});

describe("the trend", () => {
  test("shows the years of the chosen line as a table with changes in words (Hải Phòng 2014–2024)", async () => {
    await drawn(<Outlook view={viewOfRegister(scoredRegister("missing", HAI_PHONG_SERIES))} />);
    open("Qua các năm");
    const rows = within(screen.getByRole("table", { name: "Qua các năm: PCI" })).getAllByRole("row");
    expect(rows).toHaveLength(12);
    expect(rows[5]?.textContent).toBe("201864,48▼ giảm 0,67hạng 16, xuống 7 bậc");
    expect(rows[11]?.textContent).toBe("202474,84▲ tăng 4,5hạng 1, lên 2 bậc");
    const line = screen.getByRole("combobox", { name: "Chỉ số" });
    const entry = within(line).getByRole("option", { name: /^Gia nhập thị trường/ });
    fireEvent.change(line, { target: { value: entry.getAttribute("value") } });
    expect(screen.getByRole("table", { name: "Qua các năm: Gia nhập thị trường" })).toBeTruthy();
  });

  test("says what to add where there is one year only", async () => {
    const scores = HAI_PHONG_SERIES.filter(({ year }) => year === 2022);
    await drawn(<Outlook view={viewOfRegister(scoredRegister("typed", scores))} />);
    open("Qua các năm");
    expect(screen.getByText(/Thêm các năm trước vào trang “Điểm số”/)).toBeTruthy();
  });
});

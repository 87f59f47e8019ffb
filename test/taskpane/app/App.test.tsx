import { act, fireEvent, screen, within } from "@testing-library/react";
import { NO_CHOICES } from "../../../src/application/ports/preferences";
import { withBrowserParts } from "../support/browser-parts";
import { anOverview, memoryDesk } from "../support/memory-desk";
import { memoryJobs, memoryLastSource } from "../support/memory-jobs";
import { button, heading, opened, press, previewed } from "../support/open-pane";

beforeAll(withBrowserParts);

describe("opening the pane", () => {
  test("asks where the plan is, and promises not to write before a person agrees", () => {
    opened();
    expect(screen.getByRole("heading", { name: "Kế hoạch nằm ở đâu?" })).toBeTruthy();
    expect(screen.getByText(/Chưa ghi gì cho đến khi bạn đồng ý/)).toBeTruthy();
    for (const name of [/Trang đang mở/, /Vùng đang chọn/, "Chọn tệp…", "Dán", "Thử với kế hoạch mẫu"])
      expect(button(name)).toBeTruthy();
  });

  test("takes the focus from nobody", () => {
    opened();
    expect(document.activeElement).toBe(document.body);
  });

  test("offers on the page only what a page can read", () => {
    opened({ readPlan: memoryJobs({ sources: ["files", "pasted", "sample"] }) });
    expect(screen.queryByRole("button", { name: /Trang đang mở/ })).toBeNull();
  });

  test("shows the path of the quarter: the step in front, what is done and what is next", async () => {
    opened({ desk: memoryDesk(anOverview()) });
    const nav = screen.getByRole("navigation", { name: "Các bước" });
    await within(nav).findByText("(đã làm)");
    const steps = within(nav).getAllByRole("button");
    expect(steps.map((step) => step.textContent)).toEqual([
      "Đọc(đã làm)",
      "2Kiểm tra(việc tiếp theo)",
      "3Trạng thái",
      "4Giao",
      "5Tổng hợp",
      "6Báo cáo",
    ]);
    expect(steps[0]?.getAttribute("aria-current")).toBe("step");
  });

  test("reads again what was being looked at before a reload", async () => {
    const readPlan = memoryJobs();
    opened({ readPlan, lastSource: memoryLastSource({ kind: "sample" }) });
    await heading("Xem trước");
    expect(readPlan.asked).toEqual([["read", "sample"]]);
  });
});

describe("the ribbon", () => {
  test("makes the pane read the open sheet", async () => {
    const readPlan = memoryJobs();
    const { shell } = opened({ readPlan });
    act(() => shell.wishes.send({ kind: "read-active-sheet" }));
    await heading("Xem trước");
    expect(readPlan.asked).toEqual([["read", "active-sheet"]]);
  });

  test("tells in the pane what it took back, and leads from there to the preview", async () => {
    const { shell } = await previewed();
    press("Ghi 3 nhiệm vụ vào sổ này");
    await heading("Đã ghi vào sổ");
    act(() => shell.wishes.send({ kind: "undone", label: "Đọc kế hoạch 321/KH-UBND" }));
    expect(screen.getByText("Đã hoàn tác: Đọc kế hoạch 321/KH-UBND.")).toBeTruthy();
    expect(await heading("Xem trước")).toBeTruthy();
  });

  test("says why it could not take anything back, until the message is closed", () => {
    const { shell } = opened();
    act(() => shell.wishes.send({ kind: "undo-failed", failure: { kind: "nothing-to-undo" } }));
    expect(screen.getByRole("alert").textContent).toContain("Không có thay đổi nào");
    press("Đóng thông báo");
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("who sits at the pane", () => {
  test("is asked once and remembered", () => {
    const { preferences } = opened();
    fireEvent.change(screen.getByRole("combobox", { name: "Bạn là ai" }), { target: { value: "officer" } });
    expect(preferences.now().role).toBe("officer");
    expect(screen.queryByRole("navigation", { name: "Các bước" })).toBeNull();
  });
});

describe("the leader, before any workbook is there", () => {
  test("is told to open one, not to read a plan", async () => {
    opened({ remembered: { ...NO_CHOICES, role: "leader" } });
    await heading("Sổ này chưa có kế hoạch");
    expect(screen.getByText("Mở sổ theo dõi của kỳ, hoặc nhờ người tổng hợp gửi sổ.")).toBeTruthy();
  });

  test("and whoever puts the quarter together is told to read one, with the way there", async () => {
    opened();
    fireEvent.click(within(screen.getByRole("navigation", { name: "Các bước" })).getByRole("button", { name: /Giao/ }));
    await heading("Sổ này chưa có kế hoạch");
    press("Sang bước Đọc");
    expect(screen.getByRole("heading", { name: "Kế hoạch nằm ở đâu?" })).toBeTruthy();
  });
});

describe("language", () => {
  test("switches at once, is remembered, and is told to the page", () => {
    const { preferences } = opened();
    expect(document.documentElement.lang).toBe("vi");
    press("English");
    expect(screen.getByRole("heading", { name: "Where is the plan?" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
    expect(preferences.now().language).toBe("en");
  });

  test("follows Office until a person chose", () => {
    opened({ hostLanguage: "en", remembered: { ...NO_CHOICES, who: "A", language: "vi" } });
    expect(screen.getByRole("heading", { name: "Kế hoạch nằm ở đâu?" })).toBeTruthy();
  });
});

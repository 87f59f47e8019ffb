import { join } from "node:path";
import type { Page } from "playwright-core";
import { button, give, pointerDesk, role } from "./support/desk";
import { filledForms } from "./support/filled-forms";
import { inChromium, WIDE } from "./support/in-chromium";
import { PERIOD } from "./support/quarter-walk";
import { savedHere } from "./support/quarters";

const SAMPLE = join("samples", "ke-hoach-thanh-pho.txt");

/** Stands nowhere else in the sample. */
const LEAD = "Sở Tư pháp và Sở Tài chính";
const NAME = "Sổ theo dõi 999-KH-UBND.xlsx";

inChromium("the page after a reload", (shells) => {
  /** The sample written into a workbook, and a cell typed into it. */
  async function edited(): Promise<Page> {
    const page = await shells.page(WIDE);
    await page.getByRole("button", { name: "Thử với kế hoạch mẫu" }).click();
    await page.getByRole("button", { name: /^Ghi \d+ nhiệm vụ/ }).click();
    await page.getByText("đã giữ trong trình duyệt này").waitFor();
    const grid = page.getByRole("grid", { name: "Trang Nhiệm vụ" });
    await grid.getByRole("gridcell", { name: "Sở Tài chính", exact: true }).first().click();
    await page.getByRole("textbox", { name: "Ô đang chọn" }).fill(LEAD);
    await page.getByRole("button", { name: "Ghi ô" }).click();
    await grid.getByRole("gridcell", { name: LEAD, exact: true }).waitFor();
    await page.getByText("đã giữ trong trình duyệt này").waitFor();
    return page;
  }

  test("takes back, one after the other, what was done before it", async () => {
    const page = await edited();
    await page.reload();
    await page.getByText(NAME).waitFor();
    await page.getByText(/^chưa lưu thành tệp/).waitFor();
    await page.getByRole("button", { name: "Hoàn tác", exact: true }).click();
    await page.getByText("Đã hoàn tác: Sửa ô “Cơ quan chủ trì” trang Nhiệm vụ.").waitFor();
    await page.getByRole("button", { name: "Hoàn tác", exact: true }).click();
    await page.getByText("Đã hoàn tác: Đọc kế hoạch 999/KH-UBND.").waitFor();
  });

  test("opens the workbook kept last at the cell that the address names", async () => {
    const page = await edited();
    await page.goto(`${shells.address()}/page.html#so/Nhiệm vụ!G4`);
    await page.reload();
    await page.locator('[role="gridcell"][aria-selected="true"]').waitFor();
    expect(await page.locator('[role="gridcell"][aria-selected="true"]').textContent()).toBe(LEAD);
    await page.evaluate(() => {
      window.location.hash = "#so/Điểm số!A4";
    });
    await page.getByRole("grid", { name: "Trang Điểm số" }).waitFor();
  });

  test("still holds what was typed into a form, and who sits here", async () => {
    const page = await shells.page(WIDE);
    const desk = pointerDesk(page, page);
    const folder = savedHere();
    const [form] = await filledForms({ plan: SAMPLE, period: PERIOD }, 1, folder);
    if (form === undefined) throw new Error("the plan asks nobody");
    await role(desk, "officer");
    await give(desk, button(desk, "Chọn phiếu…"), [form]);
    const obstacles = page.getByRole("textbox", { name: "Khó khăn và vướng mắc" }).first();
    await desk.type(obstacles, "Thiếu biên chế, chờ ý kiến Sở Nội vụ");
    await page.reload();
    await obstacles.waitFor();
    expect(await obstacles.inputValue()).toBe("Thiếu biên chế, chờ ý kiến Sở Nội vụ");
  });
});

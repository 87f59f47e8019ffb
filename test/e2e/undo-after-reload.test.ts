import type { Browser, Page } from "playwright-core";
import { hasChromium, openChromium } from "../excel-host/transports/chromium";
import { buildSite } from "./support/build-site";
import { type Visit, visit } from "./support/page-visit";
import { type Site, serveSite } from "./support/serve-site";

jest.setTimeout(300_000);

const withBrowser = hasChromium() ? describe : describe.skip;
/** Stands nowhere else in the sample. */
const LEAD = "Sở Tư pháp và Sở Tài chính";
const NAME = "Sổ theo dõi 999-KH-UBND.xlsx";

withBrowser("the page after a reload (needs Chromium: set CHROMIUM_PATH)", () => {
  let site: Site;
  let browser: Browser;
  let one: Visit;
  beforeAll(async () => {
    site = await serveSite(buildSite());
    browser = await openChromium();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(async () => {
    const { unwanted } = one;
    await one.close();
    expect(unwanted).toEqual([]);
  });

  /** The sample written into a workbook, and a cell typed into it. */
  async function edited(): Promise<Page> {
    one = await visit(browser, site, { viewport: { width: 1366, height: 860 }, reducedMotion: "reduce" });
    const { page } = one;
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
    await page.getByRole("button", { name: NAME }).click();
    await page.getByRole("button", { name: "Hoàn tác", exact: true }).click();
    await page.getByText("Đã hoàn tác: Sửa ô “Cơ quan chủ trì” trang Nhiệm vụ.").waitFor();
    await page.getByRole("button", { name: "Hoàn tác", exact: true }).click();
    await page.getByText("Đã hoàn tác: Đọc kế hoạch 999/KH-UBND.").waitFor();
  });

  test("opens the workbook kept last at the cell that the address names", async () => {
    const page = await edited();
    await page.goto(`${site.address}/page.html#so/Nhiệm vụ!G4`);
    await page.reload();
    await page.locator('[role="gridcell"][aria-selected="true"]').waitFor();
    expect(await page.locator('[role="gridcell"][aria-selected="true"]').textContent()).toBe(LEAD);
    await page.evaluate(() => {
      window.location.hash = "#so/Điểm số!A4";
    });
    await page.getByRole("grid", { name: "Trang Điểm số" }).waitFor();
  });
});

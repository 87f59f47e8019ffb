import type { Browser } from "playwright-core";
import { hasChromium, openChromium } from "../excel-host/transports/chromium";
import { buildSite } from "./support/build-site";
import { visit } from "./support/page-visit";
import { serveSite } from "./support/serve-site";

/** The machine may be busy with other tests. */
jest.setTimeout(240_000);

const withBrowser = hasChromium() ? describe : describe.skip;

withBrowser("the page after its first visit (needs Chromium: set CHROMIUM_PATH)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  }, 120_000);
  afterAll(async () => browser?.close());

  test("opens, reads the sample, checks it and makes forms with the server gone", async () => {
    const site = await serveSite(buildSite());
    const { page, unwanted, close } = await visit(browser, site, { viewport: { width: 1366, height: 860 } });
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await site.close();
    await page.reload();
    await page.getByRole("button", { name: "Thử với kế hoạch mẫu" }).click();
    await page.getByRole("button", { name: "Ghi 20 nhiệm vụ vào sổ này" }).click();
    await page.getByRole("button", { name: "Sang bước Kiểm tra" }).click();
    await page
      .getByText(/^\d+( trong \d+)? điều$/)
      .first()
      .waitFor();
    await page.getByRole("navigation", { name: "Các bước" }).getByRole("button", { name: "Giao" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: /^Lập \d+ phiếu và tải về/ }).click();
    expect((await download).suggestedFilename()).toMatch(/^Phiếu báo cáo 20\d\d-Q\d\.zip$/);
    await close();
    expect(unwanted).toEqual([]);
  });
});

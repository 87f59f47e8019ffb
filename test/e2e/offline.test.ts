import { inChromium, WIDE } from "./support/in-chromium";
import { visit } from "./support/page-visit";
import { serveSite } from "./support/serve-site";

inChromium("the page after its first visit", (shells) => {
  test("opens, reads the sample, checks it and makes forms with the server gone", async () => {
    const site = await serveSite(shells.folder());
    const { page, unwanted, close } = await visit(shells.browser(), site, WIDE);
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

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { pointerDesk } from "./support/desk";
import { inChromium, WIDE } from "./support/in-chromium";
import { PATIENCE_MS } from "./support/page-visit";
import { walkQuarter } from "./support/quarter-walk";
import { savedHere } from "./support/quarters";

const HTTP = "http://so-theo-doi.van-phong.test";

inChromium("the page where browsers do not trust it with everything", (shells) => {
  /** The page at an address that no server stands behind: its files come from the folder. */
  async function openedAt(address: string): Promise<{ page: Page; errors: string[] }> {
    const context = await shells.browser().newContext(WIDE);
    await context.route(`${HTTP}/**`, (route) =>
      route.fulfill({ path: join(shells.folder(), decodeURIComponent(new URL(route.request().url()).pathname)) }),
    );
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(address);
    return { page, errors };
  }
  const quarter = (page: Page): Promise<number> =>
    walkQuarter(pointerDesk(page, page), {
      plan: null,
      tasks: 20,
      folder: savedHere(),
      reached: () => Promise.resolve(),
    });

  test("over plain http goes through the whole quarter, and says in one sentence what is missing", async () => {
    const { page, errors } = await openedAt(`${HTTP}/page.html`);
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    await page.getByText(/^Trang đang mở qua http: chưa chạy được khi mất mạng/).waitFor();
    expect(await quarter(page)).toBeGreaterThan(5);
    await page.getByRole("button", { name: "Chép trang" }).click();
    await page.getByRole("button", { name: "Đã chép" }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("opened from a folder goes through the whole quarter, and says in one sentence what is missing", async () => {
    const { page, errors } = await openedAt(pathToFileURL(join(shells.folder(), "page.html")).href);
    await page.getByText(/^Trang đang mở từ một thư mục: chưa cài được thành ứng dụng/).waitFor();
    expect(await quarter(page)).toBeGreaterThan(5);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("on this very computer says nothing of the kind, and can be installed", async () => {
    const page = await shells.page(WIDE);
    await page.getByRole("heading", { name: "Kế hoạch nằm ở đâu?" }).waitFor();
    expect(await page.getByRole("note").count()).toBe(0);
    const devtools = await page.context().newCDPSession(page);
    const { errors } = await devtools.send("Page.getAppManifest");
    expect(errors).toEqual([]);
    const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
    // A window of a test is private, and nothing is ever installed from there.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([]);
  });
});

import type { Page } from "playwright-core";
import { inChromium } from "./support/in-chromium";

const SECRET = "Trần Thị Kín Đáo, 0912 345 678";

interface Opened {
  readonly page: Page;
  readonly printed: string[];
}

inChromium("a bug that nobody caught", (shells) => {
  /** One of the two pages; what the browser prints, and what it takes for an error that nobody heard of. */
  async function opened(path: string, spoil: (words: string) => void = () => undefined): Promise<Opened> {
    const context = await shells.browser().newContext();
    await context.route("**/*", (route) =>
      route.request().url().startsWith(shells.address()) ? route.continue() : route.abort(),
    );
    const page = await context.newPage();
    const printed: string[] = [];
    page.on("console", (message) => printed.push(message.text()));
    page.on("pageerror", (error) => printed.push(String(error)));
    await page.addInitScript(spoil, SECRET);
    await page.goto(shells.address() + path);
    await page.locator("#app :visible").first().waitFor();
    return { page, printed };
  }

  test.each(["/page.html", "/taskpane.html"])("%s prints where it was, not its words", async (path) => {
    const { page, printed } = await opened(path);
    // Office.js is not to be had here, and the browser says so.
    printed.splice(0);
    await page.evaluate((words) => {
      setTimeout(() => {
        throw new TypeError(words);
      });
      void Promise.reject(new RangeError(words));
    }, SECRET);
    for (let turn = 0; turn < 100 && printed.length < 2; turn += 1) await page.waitForTimeout(20);
    expect(printed.sort().map((text) => text.split("\n")[0])).toEqual(["RangeError", "TypeError"]);
    expect(printed.join("\n")).not.toMatch(/Kín Đáo|0912/u);
    await page.context().close();
  });

  test("in a job of the page is told in a sentence, and its details hold no words either", async () => {
    const { page, printed } = await opened("/page.html", (words) => {
      const clipboard = { writeText: (text: string) => void (document.title = text) };
      const broken = () => {
        throw new TypeError(words);
      };
      Object.assign(window, { Worker: broken });
      Object.defineProperty(navigator, "clipboard", { value: clipboard });
    });
    await page.getByRole("button", { name: "Thử với kế hoạch mẫu" }).click();
    await page.getByRole("button", { name: "Chép chi tiết" }).click();
    await page.waitForFunction(() => document.title.startsWith("TypeError"));
    const all = [await page.title(), await page.content(), ...printed].join("\n");
    expect(all).not.toMatch(/Kín Đáo|0912/u);
    // The page looked at its workbook when it was opened, and met the same bug.
    expect(printed.join("\n")).toContain("TypeError");
    await page.context().close();
  });
});

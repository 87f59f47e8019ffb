import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { hasChromium, openChromium } from "../excel-host/transports/chromium";
import { buildSite } from "./support/build-site";
import { longestTask } from "./support/long-tasks";
import { type Visit, visit } from "./support/page-visit";
import { type Site, serveSite } from "./support/serve-site";

jest.setTimeout(400_000);

const PDF = resolve(process.cwd(), "../shared", "sources", "003.pdf");
/** A person notices a window that does not answer for longer; single tasks of a busy test machine may double. */
const BUDGET_MS = 100;
const BUSY_MACHINE = 3;

const canRun = hasChromium() && existsSync(PDF) && existsSync("/usr/bin/pdfunite");
const withAll = canRun ? describe : describe.skip;

withAll("reading long documents on the page (needs Chromium, poppler and ../shared)", () => {
  const folder = mkdtempSync(join(tmpdir(), "long-"));
  let site: Site;
  let browser: Browser;
  let one: Visit;

  beforeAll(async () => {
    execFileSync("pdfseparate", ["-l", "1", PDF, join(folder, "page-%d.pdf")]);
    execFileSync("pdfunite", [PDF, join(folder, "page-1.pdf"), join(folder, "twenty.pdf")]);
    execFileSync("pdftoppm", ["-r", "200", "-gray", "-png", "-f", "6", "-l", "8", PDF, join(folder, "scan")]);
    site = await serveSite(buildSite());
    browser = await openChromium();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(async () => {
    one = await visit(browser, site, { viewport: { width: 1366, height: 860 }, reducedMotion: "reduce" });
    one.page.setDefaultTimeout(300_000);
    await one.page.getByRole("heading", { name: "Kế hoạch nằm ở đâu?" }).waitFor();
    await longestTask(one.page);
  });
  afterEach(async () => {
    await one.close();
    expect(one.unwanted).toEqual([]);
  });

  const choose = (page: Page, ...files: string[]) =>
    page
      .locator("input[type=file][multiple]")
      .first()
      .setInputFiles(files.map((file) => join(folder, file)));
  const scans = ["scan-06.png", "scan-07.png", "scan-08.png"];

  test.each([
    ["a PDF of 20 pages", ["twenty.pdf"]],
    ["a scan of 3 pages", scans],
  ])("leaves the window free while it reads %s", async (name, files) => {
    await choose(one.page, ...files);
    await one.page.getByRole("heading", { name: "Xem trước" }).waitFor();
    const longest = await longestTask(one.page);
    console.info(`${name}: longest task of the drawing thread ${longest} ms (budget ${BUDGET_MS})`);
    expect(longest).toBeLessThanOrEqual(BUDGET_MS * BUSY_MACHINE);
  });

  test("tells how far it is in a scan, and stops at once when asked", async () => {
    await choose(one.page, ...scans);
    await one.page.getByRole("progressbar").waitFor();
    await one.page.getByRole("button", { name: /Dừng|Hủy/ }).click();
    await one.page.getByRole("heading", { name: "Kế hoạch nằm ở đâu?" }).waitFor();
  });
});

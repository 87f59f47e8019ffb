import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { unzipSync } from "fflate";
import type { Browser, Download, Page } from "playwright-core";
import { hasChromium, openChromium } from "../excel-host/transports/chromium";
import { seriousFindings } from "./support/accessibility";
import { buildSite } from "./support/build-site";
import { longestTask, watchLongTasks } from "./support/long-tasks";
import { type Visit, visit } from "./support/page-visit";
import { picture } from "./support/pictures";
import { type Site, serveSite } from "./support/serve-site";

/** The machine may be busy with other tests. */
jest.setTimeout(300_000);

const SHARED = resolve(process.cwd(), "../shared");
const REAL = join(SHARED, "sources", "003.docx");
const CASES: readonly (readonly [string, string | null, number])[] = [
  ["the sample", null, 20],
  ...(existsSync(REAL) ? [["plan 220/KH-UBND (needs ../shared)", REAL, 73] as const] : []),
];

const withBrowser = hasChromium() ? describe : describe.skip;

withBrowser("the whole quarter on the page without Excel (needs Chromium: set CHROMIUM_PATH)", () => {
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
    const { elsewhere, errors } = one;
    await one.close();
    expect([...elsewhere, ...errors]).toEqual([]);
  });

  async function opened(width = 1366): Promise<Page> {
    one = await visit(browser, site, { viewport: { width, height: 860 }, reducedMotion: "reduce" });
    await watchLongTasks(one.page);
    await one.page.reload();
    one.page.setDefaultTimeout(90_000);
    return one.page;
  }

  const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { name }).waitFor();
  const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();
  const step = (page: Page, name: string) =>
    page.getByRole("navigation", { name: "Các bước" }).getByRole("button", { name }).click();
  const role = (page: Page, name: string) => page.getByRole("combobox", { name: "Bạn là ai" }).selectOption(name);

  async function downloaded(page: Page, doIt: () => Promise<void>): Promise<Download> {
    const download = page.waitForEvent("download");
    await doIt();
    return download;
  }

  async function savedAt(download: Download, folder: string): Promise<string> {
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    return path;
  }

  async function read(page: Page, path: string | null, tasks: number): Promise<void> {
    if (path === null) await press(page, "Thử với kế hoạch mẫu");
    else await page.locator("input[type=file][multiple]").first().setInputFiles(path);
    await heading(page, "Xem trước");
    await picture(page, "xem-truoc");
    await press(page, `Ghi ${tasks} nhiệm vụ vào sổ này`);
    await heading(page, "Đã ghi vào sổ");
  }

  /** One form filled in through the way of the reporting officer; gives the file that is sent back. */
  async function fillIn(page: Page, form: string, folder: string): Promise<string> {
    await role(page, "officer");
    await page.locator("input[type=file]:not([multiple]):not([data-workbook])").setInputFiles(form);
    await page.getByText(/0\/\d+ nhiệm vụ đạt/).waitFor();
    const card = page.getByRole("listitem").first();
    await card.getByRole("combobox", { name: "Tiến độ" }).selectOption("in-progress");
    await card.getByText("Thiếu kết quả thực hiện").waitFor();
    await picture(page, "dien-phieu");
    await card.getByRole("textbox", { name: "Kết quả thực hiện" }).fill("- Đã rút ngắn còn 2 ngày; =1+1 vẫn là chữ");
    await card.getByText("Đạt", { exact: true }).waitFor();
    await page.getByText(/1\/\d+ nhiệm vụ đạt/).waitFor();
    const file = await savedAt(await downloaded(page, () => press(page, "Lưu phiếu (.xlsx)")), folder);
    await role(page, "consolidator");
    return file;
  }

  test.each(CASES)(
    "of %s: read, check, fix, judge, hand out, fill in, collect, summarise, report",
    async (name, path, tasks) => {
      const folder = mkdtempSync(join(tmpdir(), "quy-"));
      const page = await opened();
      const longest: Record<string, number> = {};
      const note = async (what: string): Promise<void> => {
        longest[what] = await longestTask(page);
      };
      await heading(page, "Kế hoạch nằm ở đâu?");
      await note("open");
      await read(page, path, tasks);
      await note("read and write");
      await picture(page, "doc-ke-hoach");

      await press(page, "Sang bước Kiểm tra");
      await heading(page, "Kiểm tra sổ");
      const fix = page.getByRole("button", { name: /^Sửa \d+ điều chắc chắn/ });
      await page
        .getByText(/^\d+( trong \d+)? điều$/)
        .first()
        .waitFor();
      await picture(page, "kiem-tra");
      if (await fix.isVisible()) {
        await fix.click();
        await page.getByText(/^Sửa \d+ lỗi kiểm tra/).waitFor();
      }
      await note("check and fix");

      await step(page, "Trạng thái");
      await page.getByRole("textbox", { name: "Tính đến ngày" }).fill("10/12/2025");
      await page.getByRole("combobox", { name: "Kỳ báo cáo" }).selectOption("2025-Q4");
      await page.getByText("Báo cáo của kỳ này chậm từ ngày 10/12/2025.").waitFor();
      await page
        .getByRole("button", { name: /Chưa báo cáo/ })
        .first()
        .waitFor();
      await picture(page, "trang-thai");
      await press(page, "Ghi trạng thái vào sổ");
      await page.getByText("Đã ghi trạng thái, lý do và chênh lệch điểm vào sổ.").waitFor();
      await note("judge");

      await step(page, "Giao");
      await page.getByRole("combobox", { name: "Kỳ báo cáo" }).and(page.locator(":visible")).selectOption("2025-Q4");
      const make = page.getByRole("button", { name: /^Lập \d+ phiếu và tải về/ });
      await make.waitFor();
      await picture(page, "giao");
      const zip = await savedAt(await downloaded(page, () => make.click()), folder);
      await page.getByText(/^Đã lập \d+ phiếu/).waitFor();
      await note("hand out");
      const forms = Object.entries(unzipSync(new Uint8Array(readFileSync(zip)))).filter(([file]) => /^\d/.test(file));
      expect(forms.length).toBeGreaterThan(5);

      const [first] = forms;
      if (first === undefined) throw new Error("the zip holds no form");
      const form = join(folder, first[0]);
      writeFileSync(form, first[1]);
      const sentBack = await fillIn(page, form, folder);
      await note("fill in");

      await step(page, "Tổng hợp");
      await page.getByRole("combobox", { name: "Kỳ báo cáo" }).and(page.locator(":visible")).selectOption("2025-Q4");
      await page.locator("input[type=file][multiple][accept*='.zip']").setInputFiles([sentBack, zip]);
      await page.getByText("Mỗi dòng gửi về có đúng một kết quả").waitFor();
      await picture(page, "tong-hop");
      await page.getByRole("button", { name: "Ghi vào sổ", exact: true }).click();
      await page.getByText(/^Đã ghi 1 dòng trả lời/).waitFor();
      await note("collect");

      await step(page, "Báo cáo");
      await page.getByRole("combobox", { name: "Kỳ báo cáo" }).and(page.locator(":visible")).selectOption("2025-Q4");
      await press(page, "Lập trang tổng hợp");
      await page.getByText(/trang Lãnh đạo trong sổ|không có gì thay đổi/).waitFor();
      await note("summarise");
      const report = await downloaded(page, () => press(page, "Tải dự thảo báo cáo (.docx)"));
      expect(report.suggestedFilename()).toBe("Báo cáo 2025-Q4.docx");
      await note("report");
      await picture(page, "bao-cao");

      await role(page, "leader");
      await heading(page, "Ba câu trả lời");
      await page.getByRole("button", { name: /quá hạn hoặc chưa báo cáo/ }).waitFor();
      await picture(page, "lanh-dao");
      await note("leader");
      console.info(`${name}: longest task of the drawing thread in ms: ${JSON.stringify(longest)}`);

      const saved = await downloaded(page, () => press(page, "Lưu sổ (.xlsx)"));
      expect(saved.suggestedFilename()).toMatch(/^Sổ theo dõi \d+-KH-UBND\.xlsx$/);
    },
  );

  test.each([
    ["light", "none"],
    ["dark", "none"],
    ["light", "active"],
  ] as const)(
    "has nothing that axe finds serious on any step (%s, forced colours %s)",
    async (colorScheme, forcedColors) => {
      one = await visit(browser, site, {
        viewport: { width: 1366, height: 860 },
        colorScheme,
        forcedColors,
        reducedMotion: "reduce",
      });
      const { page } = one;
      page.setDefaultTimeout(90_000);
      await read(page, null, 20);
      expect(await seriousFindings(page)).toEqual([]);
      for (const [name, sign] of STEPS) {
        await step(page, name);
        await page.getByText(sign).and(page.locator(":visible")).first().waitFor();
        expect([name, await seriousFindings(page)]).toEqual([name, []]);
      }
      for (const [who, sign] of [
        ["officer", "Phiếu báo cáo của đơn vị"],
        ["leader", "1. Việc đang đến đâu?"],
      ] as const) {
        await role(page, who);
        await heading(page, sign);
        expect([who, await seriousFindings(page)]).toEqual([who, []]);
      }
    },
  );

  test.each([320, 450, 1366])("never scrolls sideways at %i pixels, on any step", async (width) => {
    const page = await opened(width);
    await read(page, null, 20);
    for (const [name, sign] of STEPS) {
      await step(page, name);
      await page.getByText(sign).and(page.locator(":visible")).first().waitFor();
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([name, sideways]).toEqual([name, 0]);
    }
  });
});

/** A word that stands in each step once it is ready. */
const STEPS: readonly (readonly [string, RegExp])[] = [
  ["Kiểm tra", /^\d+( trong \d+)? điều$/],
  ["Trạng thái", /^\d+ nhiệm vụ$/],
  ["Giao", /Danh sách phiếu/],
  ["Tổng hợp", /Tổng hợp phiếu gửi về/],
  ["Báo cáo", /Lập báo cáo quý/],
];

import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ExcelJS from "exceljs";
import type { Page } from "playwright-core";
import { axeFindings } from "./support/accessibility";
import { inChromium, type Shells } from "./support/in-chromium";

const SAMPLE = join("samples", "ke-hoach-thanh-pho.txt");
const SHARED = resolve(process.cwd(), "../shared");

const withShared = existsSync(SHARED) ? test : test.skip;

inChromium("the page without Excel, built and served as it is shipped", (shells) => {
  const opened = async (options: Parameters<Shells["page"]>[0] = {}): Promise<Page> => {
    const page = await shells.page(options);
    await page.getByRole("heading", { name: /Kế hoạch nằm ở đâu|Where is the plan/ }).waitFor();
    return page;
  };
  const choose = async (page: Page, ...paths: string[]): Promise<void> => {
    const dialog = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Chọn tệp…" }).click();
    await (await dialog).setFiles(paths);
  };
  const previewed = (page: Page) => page.getByRole("heading", { name: "Xem trước" }).waitFor();
  const figure = (page: Page, label: string): Promise<string | null> =>
    page
      .locator("dl > div", { has: page.locator("dt", { hasText: new RegExp(`^${label}$`) }) })
      .locator("dd")
      .textContent();

  /** A file of a format that we know and do not read. */
  const richText = join(mkdtempSync(join(tmpdir(), "trang-")), "ke-hoach.rtf");

  beforeAll(() => writeFileSync(richText, "{\\rtf1 Ke hoach}"));

  test("reads the sample's file, shows it, and gives a workbook that another reader opens", async () => {
    const page = await opened();
    await choose(page, SAMPLE);
    await previewed(page);
    expect(await figure(page, "nhiệm vụ")).toBe("20");
    expect(await figure(page, "mục")).toBe("11");
    await page.getByRole("button", { name: "Ghi 20 nhiệm vụ vào sổ này" }).click();
    await page.getByText("20 nhiệm vụ đã nằm trong sổ").waitFor();
    await page.getByText("Sổ theo dõi 999-KH-UBND.xlsx").waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Lưu sổ (.xlsx)" }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("Sổ theo dõi 999-KH-UBND.xlsx");
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(await saved.path());
    const table = workbook.getWorksheet("Nhiệm vụ")?.getTable("tblNhiemVu") as unknown as { table: ExcelTable };
    expect(rowsOf(table.table)).toBe(20);
  });

  test("gives the sample at a press, without anything prepared", async () => {
    const page = await opened();
    await page.getByRole("button", { name: "Thử với kế hoạch mẫu" }).click();
    await previewed(page);
    expect(await page.getByText("Số 999/KH-UBND, ngày 06/10/2025").count()).toBe(1);
  });

  test("reads a Word table from the clipboard", async () => {
    const page = await opened();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData(
        "text/html",
        "<table><tr><td>STT</td><td>Nhiệm vụ</td><td>Cơ quan chủ trì</td><td>Thời gian thực hiện</td></tr><tr><td>1</td><td>Đối thoại với doanh nghiệp</td><td>Sở Tài chính</td><td>Quý IV/2025</td></tr></table>",
      );
      document.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
    });
    await previewed(page);
    expect(await figure(page, "nhiệm vụ")).toBe("1");
    await page.getByText("Đối thoại với doanh nghiệp").waitFor();
  });

  test("reads a file that is dropped", async () => {
    const page = await opened();
    const content = readFileSync(SAMPLE, "utf8");
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "ke-hoach.txt", { type: "text/plain" }));
      return transfer;
    }, content);
    await page.getByText("Kéo tệp kế hoạch thả vào đây").dispatchEvent("drop", { dataTransfer: data });
    await previewed(page);
    expect(await figure(page, "nhiệm vụ")).toBe("20");
  });

  test("says in one sentence why a file cannot be read, and stays usable", async () => {
    const page = await opened();
    await choose(page, SAMPLE, richText);
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain("Tệp ke-hoach.rtf là RTF, chưa đọc được");
    await page.getByRole("button", { name: "Đóng thông báo" }).click();
    await page.getByRole("button", { name: "Thử với kế hoạch mẫu" }).click();
    await previewed(page);
  });

  test("loses no work on a reload", async () => {
    const page = await opened();
    await choose(page, SAMPLE);
    await previewed(page);
    await page.reload();
    await previewed(page);
    expect(await figure(page, "nhiệm vụ")).toBe("20");
  });

  test("keeps the workbook in the browser, opens it again, takes a typed cell and gives it back", async () => {
    const page = await opened();
    await page.getByRole("button", { name: "Thử với kế hoạch mẫu" }).click();
    await previewed(page);
    await page.getByRole("button", { name: "Ghi 20 nhiệm vụ vào sổ này" }).click();
    await page.getByText("Sổ theo dõi 999-KH-UBND.xlsx").waitFor();
    await page.getByText("đã giữ trong trình duyệt này").waitFor();
    await page.reload();
    await page.getByText("Sổ theo dõi 999-KH-UBND.xlsx").waitFor();
    await page.getByRole("button", { name: "Sổ", exact: true }).click();
    const grid = page.getByRole("grid", { name: "Trang Nhiệm vụ" });
    await grid.getByRole("gridcell", { name: "Gia nhập thị trường" }).first().waitFor();
    await page.getByRole("searchbox", { name: "Tìm trong trang" }).fill("doi thoai");
    await grid
      .getByRole("gridcell", { name: /[đĐ]ối thoại/ })
      .first()
      .click();
    const cell = page.getByRole("textbox", { name: "Ô đang chọn" });
    await cell.fill("Đối thoại với doanh nghiệp mỗi quý một lần");
    await page.getByRole("button", { name: "Ghi ô" }).click();
    await grid.getByRole("gridcell", { name: "Đối thoại với doanh nghiệp mỗi quý một lần" }).waitFor();
    await page.getByRole("button", { name: "Hoàn tác", exact: true }).click();
    await page.getByText("Đã hoàn tác: Sửa ô “Nhiệm vụ” trang Nhiệm vụ.").waitFor();
    await grid
      .getByRole("gridcell", { name: "Đối thoại với doanh nghiệp mỗi quý một lần" })
      .waitFor({ state: "detached" });
  });

  test("remembers name and language", async () => {
    const page = await opened();
    await page.getByRole("button", { name: "Thử với kế hoạch mẫu" }).click();
    await previewed(page);
    await page.getByRole("textbox", { name: "Người thực hiện" }).fill("Nguyễn Văn A");
    await page.getByRole("button", { name: "English" }).click();
    await page.reload();
    await page.getByRole("heading", { name: "Preview" }).waitFor();
    expect(await page.getByRole("textbox", { name: "Your name" }).inputValue()).toBe("Nguyễn Văn A");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });

  test("is done by keyboard alone, from the first tab stop to the download", async () => {
    const page = await opened();
    const press = async (name: string | RegExp): Promise<void> => {
      const wanted = page.getByRole("button", { name }).first();
      for (let step = 0; step < 120; step += 1) {
        if (await wanted.evaluate((element) => element === document.activeElement)) return page.keyboard.press("Enter");
        await page.keyboard.press("Tab");
      }
      throw new Error(`${String(name)} cannot be reached by the Tab key`);
    };
    await press("Thử với kế hoạch mẫu");
    await previewed(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Xem trước");
    await press("Ghi 20 nhiệm vụ vào sổ này");
    await page.getByRole("heading", { name: "Đã ghi vào sổ" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Đã ghi vào sổ");
    const download = page.waitForEvent("download");
    await press("Lưu sổ (.xlsx)");
    await download;
  });

  test.each([320, 450, 1366])("never scrolls sideways at %i pixels", async (width) => {
    const page = await opened({ viewport: { width, height: 720 } });
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await sideways()).toBe(0);
    await page.getByRole("button", { name: "Thử với kế hoạch mẫu" }).click();
    await previewed(page);
    expect(await sideways()).toBe(0);
  });

  test.each([
    ["light", "none"],
    ["dark", "none"],
    ["light", "active"],
  ] as const)("has nothing that axe finds on any view (%s, forced colours %s)", async (colorScheme, forcedColors) => {
    const page = await opened({ colorScheme, forcedColors, reducedMotion: "reduce" });
    expect(await axeFindings(page)).toEqual([]);
    await choose(page, richText);
    await page.getByRole("alert").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Thử với kế hoạch mẫu" }).click();
    await previewed(page);
    await page.getByRole("button", { name: /ghi chú/ }).click();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Ghi 20 nhiệm vụ vào sổ này" }).click();
    await page.getByRole("heading", { name: "Đã ghi vào sổ" }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  test("can be stopped while it reads, and has nothing that axe finds meanwhile", async () => {
    const page = await opened({ serviceWorkers: "block" });
    // The recogniser of pictures waits for its own files for ever.
    await page.route(/reading\/ocr/, () => undefined);
    await choose(page, join("docs", "pictures", "doc-ke-hoach.png"));
    await page.getByRole("progressbar").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Dừng" }).click();
    await page.getByRole("heading", { name: "Kế hoạch nằm ở đâu?" }).waitFor();
  });

  describe.each(["003.docx", "003.html", "003.pdf"])("a real plan as %s (needs ../shared)", (file) => {
    withShared("has 73 tasks under 11 headings, and not a line is left over", async () => {
      const page = await opened();
      await choose(page, join(SHARED, "sources", file));
      await previewed(page);
      const counts = ["nhiệm vụ", "mục", "dòng chưa dùng"].map((label) => figure(page, label));
      expect(await Promise.all(counts)).toEqual(["73", "11", "0"]);
    });
  });

  describe("a scanned page (needs ../shared)", () => {
    withShared("is read by the recogniser from the site's own files", async () => {
      const page = await opened();
      await choose(page, join(SHARED, "sources", "003-p1.png"));
      await previewed(page);
      expect(Number(await figure(page, "nhiệm vụ"))).toBeGreaterThan(0);
    });
  });
});

interface ExcelTable {
  readonly tableRef: string;
  readonly rows?: readonly unknown[];
}

/** Data rows of a table as its area says: "A3:Q23" has a header and 20 rows. */
function rowsOf({ tableRef }: ExcelTable): number {
  const [from, to] = [...tableRef.matchAll(/\d+/g)].map(Number);
  return (to ?? 0) - (from ?? 0);
}

import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { BrowserContext, Page } from "playwright-core";
import { button, downloaded, give, pointerDesk } from "./support/desk";
import { inChromium, WIDE } from "./support/in-chromium";
import { savedHere } from "./support/quarters";

const NAME = "Sổ theo dõi 999-KH-UBND.xlsx";
const ASIDE = "Sổ theo dõi 999-KH-UBND (bản chưa lưu).xlsx";
/** Cells of 20 KB: more than a full disk takes. */
const LARGE = 100;
/** Says that the browser keeps what nobody saved as a file. */
const KEPT = "chưa lưu thành tệp, đã giữ trong trình duyệt này";

/** Notes in a window each change of its database that the browser takes back. */
function noteRefusals(): void {
  const refusals: string[] = [];
  Object.assign(window, { refusals });
  const before = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...given) {
    const transaction = before.apply(this, given);
    transaction.addEventListener("abort", () => refusals.push(transaction.error?.name ?? ""));
    return transaction;
  };
}

inChromium("the workbooks that the browser keeps", (shells) => {
  const desk = (page: Page) => pointerDesk(page, page);
  const openFile = (page: Page, path: string): Promise<void> =>
    give(desk(page), button(desk(page), "Mở sổ (.xlsx)"), [path]);
  const named = (page: Page, name: string): Promise<void> => page.locator("strong", { hasText: name }).waitFor();
  const saved = (page: Page): Promise<void> => page.getByText("đã lưu", { exact: true }).waitFor();

  /** The sample written into a workbook that nobody has saved as a file. */
  async function written(page: Page): Promise<void> {
    await page.getByRole("button", { name: "Thử với kế hoạch mẫu" }).click();
    await page.getByRole("button", { name: "Ghi 20 nhiệm vụ vào sổ này" }).click();
    await page.getByText(KEPT).waitFor();
  }

  async function typed(page: Page, text: string): Promise<void> {
    const grid = page.getByRole("grid", { name: "Trang Nhiệm vụ" });
    await grid.getByRole("gridcell", { name: "Gia nhập thị trường" }).first().click();
    await page.getByRole("textbox", { name: "Ô đang chọn" }).fill(text);
    await page.getByRole("button", { name: "Ghi ô" }).click();
    await grid.getByRole("gridcell", { name: text, exact: true }).waitFor();
    await page.getByText(KEPT).waitFor();
  }

  /** A workbook of this name in which one cell says so; below it as many cells as wanted, of text that cannot be packed. */
  async function aFile(folder: string, name: string, more = 0): Promise<string> {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("Trang");
    sheet.getCell("A1").value = `Trong ${name}`;
    for (let row = 2; row < 2 + more; row += 1)
      sheet.getCell(row, 1).value = `Thêm nhiều chữ ${randomBytes(20_000).toString("base64")}`;
    const path = join(folder, name);
    await workbook.xlsx.writeFile(path);
    return path;
  }

  async function newWindow(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${shells.address()}/page.html`);
    return page;
  }

  /** What a new window of the same browser offers to open again. */
  async function recent(context: BrowserContext): Promise<string[]> {
    const page = await newWindow(context);
    const list = page.getByText("Mở gần đây:").locator("..").getByRole("button");
    await list.first().waitFor();
    const names = await list.allTextContents();
    await page.close();
    return names;
  }

  test("are there again after a reload in the middle of work, with what was typed and without a press", async () => {
    const page = await shells.page(WIDE);
    await written(page);
    await typed(page, "Gia nhập thị trường nhanh");
    await page.reload();
    await named(page, NAME);
    await page.getByText(KEPT).waitFor();
    const grid = page.getByRole("grid", { name: "Trang Nhiệm vụ" });
    await grid.getByRole("gridcell", { name: "Gia nhập thị trường nhanh", exact: true }).waitFor();
    await downloaded(desk(page), button(desk(page), "Lưu sổ (.xlsx)"));
    await saved(page);
    await page.reload();
    await named(page, NAME);
    await saved(page);
  });

  test("are the five newest, even where the clock stands still; one that nobody saved as a file does not leave for others", async () => {
    const page = await shells.page(WIDE);
    await page.clock.setFixedTime(new Date("2025-12-31T08:00:00Z"));
    await written(page);
    const folder = savedHere();
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const name = `Sổ ${number}.xlsx`;
      await openFile(page, await aFile(folder, name));
      await named(page, name);
      await page.getByText(`Trong ${name}`).first().waitFor();
    }
    const names = await recent(page.context());
    expect(names).toEqual(["Sổ 6.xlsx", "Sổ 5.xlsx", "Sổ 4.xlsx", "Sổ 3.xlsx", "Sổ 2.xlsx", NAME]);
  });

  test("stay beside a file of the same name, where they hold work that nobody saved", async () => {
    const page = await shells.page(WIDE);
    await written(page);
    await openFile(page, await aFile(savedHere(), NAME));
    await page.getByText(`Trong ${NAME}`).first().waitFor();
    expect(await recent(page.context())).toEqual(expect.arrayContaining([NAME, ASIDE]));
    const other = await newWindow(page.context());
    await other.getByRole("button", { name: ASIDE }).click();
    await other.getByRole("gridcell", { name: "Gia nhập thị trường" }).first().waitFor();
  });

  test("are those of an earlier version of the tool too", async () => {
    const page = await shells.page(WIDE);
    const bytes = [...readFileSync(await aFile(savedHere(), "Sổ cũ.xlsx"))];
    await page.evaluate(
      (content) =>
        new Promise<void>((done, failed) => {
          indexedDB.deleteDatabase("so-theo-doi");
          const request = indexedDB.open("so-theo-doi", 1);
          request.onupgradeneeded = () => request.result.createObjectStore("workbooks", { keyPath: "name" });
          request.onerror = () => failed(new Error(request.error?.message));
          request.onsuccess = () => {
            const transaction = request.result.transaction("workbooks", "readwrite");
            const kept = {
              name: "Sổ cũ.xlsx",
              at: "2025-06-01T00:00:00Z",
              unsaved: true,
              bytes: new Uint8Array(content),
            };
            transaction.objectStore("workbooks").put(kept);
            transaction.oncomplete = () => {
              request.result.close();
              done();
            };
          };
        }),
      bytes,
    );
    await page.reload();
    await page.getByRole("button", { name: "Sổ cũ.xlsx" }).click();
    await page.getByText("Trong Sổ cũ.xlsx").first().waitFor();
    await page.getByText(KEPT).waitFor();
  });

  test("are said not to be kept where the disk is full, and the browser asks before the window goes", async () => {
    const page = await shells.page(WIDE);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin: shells.address(), quotaSize: 20_000 });
    await page.getByRole("button", { name: "Thử với kế hoạch mẫu" }).click();
    await page.getByRole("button", { name: "Ghi 20 nhiệm vụ vào sổ này" }).click();
    await page.getByText("chưa lưu thành tệp, trình duyệt không giữ được: bấm Lưu sổ trước khi đóng").waitFor();
    const asked = page.waitForEvent("dialog");
    const left = page.reload();
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
    await left;
  });

  test("stay as they were kept before where the disk is full: the older one can be read, and none has left for it", async () => {
    const page = await shells.page({ ...WIDE, serviceWorkers: "block" });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin: shells.address(), quotaSize: 1_000_000 });
    await page.context().addInitScript(noteRefusals);
    await page.reload();
    const refusals = () => page.evaluate(() => (window as unknown as { refusals: string[] }).refusals);
    const refused = (count: number) =>
      page.waitForFunction((most) => (window as unknown as { refusals: string[] }).refusals.length === most, count);
    await written(page);
    const folder = savedHere();
    for (const number of [1, 2, 3, 4, 5]) {
      await openFile(page, await aFile(folder, `Sổ ${number}.xlsx`));
      await named(page, `Sổ ${number}.xlsx`);
    }
    const before = await recent(page.context());
    expect([before.length, await refusals()]).toEqual([6, []]);
    await openFile(page, await aFile(savedHere(), "Sổ lớn.xlsx", LARGE));
    await refused(1);
    await openFile(page, await aFile(savedHere(), "Sổ 3.xlsx", LARGE));
    await refused(2);
    expect(await refusals()).toEqual(["QuotaExceededError", "QuotaExceededError"]);
    expect(await recent(page.context())).toEqual(before);
    await page.reload();
    await named(page, "Sổ 3.xlsx");
    await page.getByRole("gridcell", { name: "Trong Sổ 3.xlsx", exact: true }).waitFor();
    expect(await page.getByRole("gridcell").filter({ hasText: "Thêm nhiều chữ" }).count()).toBe(0);
  });

  test("are not read themselves when another is kept or their names are listed: only the one that is opened is", async () => {
    const page = await shells.page(WIDE);
    await page.context().addInitScript(() => {
      const asked: string[] = [];
      Object.assign(window, { asked });
      for (const way of ["get", "getAll", "openCursor"] as const) {
        const before = IDBObjectStore.prototype[way] as (...given: unknown[]) => IDBRequest;
        Object.assign(IDBObjectStore.prototype, {
          [way](this: IDBObjectStore, ...given: unknown[]) {
            asked.push(`${way} ${this.name}`);
            return before.apply(this, given);
          },
        });
      }
    });
    await page.reload();
    await written(page);
    const folder = savedHere();
    for (const number of [1, 2]) {
      await openFile(page, await aFile(folder, `Sổ ${number}.xlsx`));
      await named(page, `Sổ ${number}.xlsx`);
      await saved(page);
    }
    const asked = (by: Page) => by.evaluate(() => (window as unknown as { asked: string[] }).asked);
    expect([...new Set(await asked(page))]).toEqual(["getAll labels"]);
    const other = await newWindow(page.context());
    await other.getByRole("button", { name: "Sổ 1.xlsx" }).click();
    await other.getByText("Trong Sổ 1.xlsx").first().waitFor();
    await saved(other);
    const contents = (await asked(other)).filter((one) => !one.endsWith("labels")).sort();
    expect(contents).toEqual(["get workbooks", "getAll steps"]);
  });

  test("are said not to be kept where a later version of the tool keeps them in a way not known here", async () => {
    const page = await shells.page(WIDE);
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const request = indexedDB.open("so-theo-doi", 99);
          request.onsuccess = () => {
            request.result.close();
            done();
          };
        }),
    );
    await page.reload();
    await page.getByRole("button", { name: "Thử với kế hoạch mẫu" }).click();
    await page.getByRole("button", { name: "Ghi 20 nhiệm vụ vào sổ này" }).click();
    await page.getByText(/trình duyệt không giữ được/).waitFor();
  });
});

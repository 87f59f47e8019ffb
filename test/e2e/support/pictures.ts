import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Moment } from "./quarter-walk";

const FOLDER = join("docs", "pictures");

/** Pictures are only renewed when asked for: PICTURES=1 npx jest test/e2e/quarter-on-page. */
export const renewsPictures = process.env["PICTURES"] === "1";

/** The pictures of the guide, by what stands on the screen. */
export const PICTURES: Readonly<Partial<Record<Moment, string>>> = {
  preview: "xem-truoc",
  written: "doc-ke-hoach",
  check: "kiem-tra",
  status: "trang-thai",
  "hand out": "giao",
  "form filled in": "dien-phieu",
  collect: "tong-hop",
  reported: "bao-cao",
  leader: "lanh-dao",
};

/** A picture of the guide, as the page stands now. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!renewsPictures) return;
  mkdirSync(FOLDER, { recursive: true });
  await page.mouse.move(0, 0);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: "disabled" });
}

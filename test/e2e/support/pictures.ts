import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

const FOLDER = join("docs", "pictures");

/** Pictures are only renewed when asked for: PICTURES=1 npx jest test/e2e/quarter. */
export const renewsPictures = process.env["PICTURES"] === "1";

/** A picture of the guide, as the page stands now. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!renewsPictures) return;
  mkdirSync(FOLDER, { recursive: true });
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: "disabled" });
}

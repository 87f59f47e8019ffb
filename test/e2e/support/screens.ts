import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { axeFindings } from "./accessibility";

export const THEMES = [
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "contrast", colorScheme: "dark", forcedColors: "active" },
] as const;

/** CSS pixels of a pane, a narrow window and a desk; 320 is also 640 at 200 % zoom, and 683 is 1,366 at 200 %. */
export const WIDTHS = [320, 450, 683, 1366] as const;
const HEIGHT = 860;

/** SCREENS=folder: a picture of every screen at every width in every theme, to be looked at. */
const folder = process.env["SCREENS"];

export interface Screens {
  readonly page: Page;
  readonly view: Page | Frame;
  /** Style selector of the frame that the tool is drawn in, where it is one. */
  readonly frame?: string;
  readonly widths: readonly number[];
  /** The widths at which axe sees each theme: together they see every theme and every layout. */
  readonly examined: Readonly<Record<(typeof THEMES)[number]["name"], readonly number[]>>;
}

/**
 * What is wrong with the screen that stands: what makes the window scroll sideways or is cut, at every width; what axe finds, in
 * every theme.
 */
export async function faultsOfScreen(
  { page, view, frame, widths, examined }: Screens,
  moment: string,
): Promise<string[]> {
  const before = page.viewportSize();
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHT });
    faults.push(...(await cutThings(view)).map((cut) => `${moment} at ${width}: ${cut}`));
    for (const { name, ...media } of THEMES) {
      const isExamined = examined[name].includes(width);
      if (!isExamined && folder === undefined) continue;
      await page.emulateMedia(media);
      await coloursAtRest(view);
      await shoot(page, `${moment}-${width}-${name}`);
      if (!isExamined) continue;
      faults.push(...(await axeFindings(page, frame)).map((found) => `${moment} at ${width}, ${name}: ${found}`));
    }
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  if (before !== null) await page.setViewportSize(before);
  return faults;
}

/** The theme follows the setting of the system a moment later: waits until no colour changes any more. */
const coloursAtRest = (view: Page | Frame): Promise<void> =>
  view.evaluate(async () => {
    const seen = (): string =>
      [...document.querySelectorAll("h1, h2, h3, p, button, span, strong, dd")]
        .map((element) => getComputedStyle(element))
        .map(({ color, backgroundColor }) => `${color} ${backgroundColor}`)
        .join();
    const aMoment = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 200));
    let last = "";
    for (let now = seen(); now !== last; now = seen()) {
      last = now;
      await aMoment();
    }
  });

async function shoot(page: Page, name: string): Promise<void> {
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name.replaceAll(" ", "_")}.png`), animations: "disabled" });
}

/**
 * A window that scrolls sideways, and words of a control or heading that do not fit into it or stand outside the window. Cells of
 * a grid and one-line previews may be cut: they are shown in full where they are chosen.
 */
const cutThings = (view: Page | Frame): Promise<string[]> =>
  view.evaluate(() => {
    const root = document.documentElement;
    const found: string[] = [];
    if (root.scrollWidth > root.clientWidth) found.push(`scrolls sideways by ${root.scrollWidth - root.clientWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>(
      "button, h1, h2, h3, label, select, dt, dd, [role=tab]",
    )) {
      if (element.closest("[role=grid], [role=table]") !== null || !element.checkVisibility()) continue;
      const words = (element.textContent ?? "").trim().slice(0, 40);
      const box = element.getBoundingClientRect();
      if (box.width <= 1) continue;
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== "visible")
        found.push(`cut: “${words}” ${element.scrollWidth} in ${element.clientWidth}`);
      if (box.right > root.clientWidth + 1 || box.left < -1) found.push(`outside the window: “${words}”`);
    }
    return found;
  });

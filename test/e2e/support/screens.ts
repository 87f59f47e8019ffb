import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { axeFindings } from "./accessibility";

/** Themes as the system asks for them, from the moment a page is opened: switched later, Chromium keeps old colours for a while. */
export const THEMES = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["contrast", { colorScheme: "dark", forcedColors: "active" }],
] as const;
export type ThemeName = (typeof THEMES)[number][0];

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
  /** Names the pictures. */
  readonly theme: ThemeName;
  readonly widths: readonly number[];
  /** The widths at which axe looks: the layout differs with the width, the colours do not. */
  readonly examined: readonly number[];
}

/** What is wrong with the screen that stands: at every width what scrolls sideways or is cut, and what axe finds. */
export async function faultsOfScreen(
  { page, view, frame, theme, widths, examined }: Screens,
  moment: string,
): Promise<string[]> {
  const before = page.viewportSize();
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHT });
    const found = await cutThings(view);
    if (examined.includes(width)) found.push(...(await axeFindings(page, frame)));
    faults.push(...found.map((fault) => `${moment} at ${width}: ${fault}`));
    await shoot(page, `${moment}-${width}-${frame === undefined ? "page" : "pane"}-${theme}`);
  }
  if (before !== null) await page.setViewportSize(before);
  return faults;
}

async function shoot(page: Page, name: string): Promise<void> {
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name.replaceAll(" ", "_")}.png`), animations: "disabled" });
}

/**
 * A window that scrolls sideways; words of a control or heading, or the hint inside an empty field, that do not fit or stand
 * outside the window. Cells of a grid and one-line previews may be cut: they are shown in full where they are chosen.
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
    const pen = document.createElement("canvas").getContext("2d");
    for (const field of document.querySelectorAll("input")) {
      if (pen === null || field.placeholder === "" || !field.checkVisibility()) continue;
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      pen.font = font;
      const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      const needed = Math.floor(pen.measureText(field.placeholder).width);
      if (needed > room) found.push(`cut: hint “${field.placeholder}” ${needed} in ${room}`);
    }
    return found;
  });

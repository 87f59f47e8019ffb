import type { Frame, Locator, Page } from "playwright-core";
import type { Desk } from "./desk";

const MOST_STOPS = 400;

/** A person without a pointer: Tab, Enter, arrows and letters. Every stop of the Tab key must show that it has the focus. */
export function keyboardDesk(page: Page, view: Page | Frame): Desk & { readonly faults: readonly string[] } {
  const faults: string[] = [];
  const hasFocus = (wanted: Locator): Promise<boolean> =>
    wanted.evaluate((element) => element === document.activeElement);
  const reach = async (wanted: Locator): Promise<void> => {
    await wanted.waitFor();
    let key = "Tab";
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await hasFocus(wanted)) return;
      const before = await focusedText(view);
      await page.keyboard.press(key);
      const fault = await unseenFocus(view);
      if (fault !== null && !faults.includes(fault)) faults.push(fault);
      // At its end the pane gives the focus to Excel; a person then goes back.
      if ((await focusedText(view)) === before) key = key === "Tab" ? "Shift+Tab" : "Tab";
    }
    throw new Error(`${String(wanted)} cannot be reached by the Tab key`);
  };
  return {
    page,
    view,
    faults,
    press: async (button) => {
      await button.and(view.locator(":not([aria-disabled=true], :disabled)")).waitFor();
      await reach(button);
      await page.keyboard.press("Enter");
    },
    choose: async (list, value) => {
      await reach(list);
      await towards(page, list, value);
      await stays(list, faults);
    },
    type: async (field, text) => {
      await reach(field);
      await page.keyboard.press("ControlOrMeta+a");
      // Letter by letter, so that whatever answers while typing has the time to steal the focus.
      await page.keyboard.type(text, { delay: 5 });
      await stays(field, faults);
    },
  };
}

/** What tells one stop from the next. */
const focusedText = (view: Page | Frame): Promise<string> =>
  view.evaluate(() => {
    const focused = document.activeElement;
    const { left, top } = focused?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return `${focused?.tagName} ${left + scrollX} ${top + scrollY} ${focused?.textContent?.slice(0, 40)}`;
  });

/** To the entry of a list by its arrows: first to its beginning, then down. */
async function towards(page: Page, list: Locator, value: string): Promise<void> {
  const now = (): Promise<string> => list.inputValue();
  const entries = await list.locator("option").evaluateAll((found) => found.map((one) => one.getAttribute("value")));
  const [from, to] = [entries.indexOf(await now()), entries.indexOf(value)];
  if (to === -1) throw new Error(`the list has no entry ${value}: ${entries.join(", ")}`);
  for (let step = 0; step < Math.abs(to - from); step += 1)
    await page.keyboard.press(to > from ? "ArrowDown" : "ArrowUp");
  if ((await now()) !== value) throw new Error(`the arrows did not lead to ${value}`);
}

/** Nobody takes the focus away from where somebody types or chooses. */
async function stays(field: Locator, faults: string[]): Promise<void> {
  const taken = await field.evaluate((element) =>
    element === document.activeElement || !element.isConnected
      ? null
      : (document.activeElement?.outerHTML ?? "nothing"),
  );
  if (taken !== null) faults.push(`focus was taken by ${taken.slice(0, 120)}`);
}

/** Says which control has the focus without showing it: no outline, ring or line of its own, or outside the window. */
const unseenFocus = (view: Page | Frame): Promise<string | null> =>
  view.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return null;
    // A helper of the component library, which sends the focus on; Office.js does not know it.
    if (focused.hasAttribute("data-tabster-dummy")) return null;
    const name = `${focused.tagName.toLowerCase()} “${(focused.getAttribute("aria-label") ?? focused.textContent ?? "").trim().slice(0, 40)}”`;
    const drawn = (element: Element, part?: string): boolean => {
      const style = getComputedStyle(element, part);
      const outline = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0;
      const line = part !== undefined && style.content !== "none" && Number.parseFloat(style.borderBottomWidth) >= 2;
      return outline || style.boxShadow !== "none" || line;
    };
    const around = [focused, focused.parentElement, focused.nextElementSibling].filter((one) => one !== null);
    if (!around.some((one) => drawn(one) || drawn(one, "::after"))) return `focus cannot be seen on ${name}`;
    const { top, bottom, left, right } = focused.getBoundingClientRect();
    const outside = bottom < 0 || right < 0 || top > innerHeight || left > innerWidth;
    return outside ? `focus is outside the window on ${name}` : null;
  });

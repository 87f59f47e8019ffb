import type { Download, Frame, Locator, Page } from "playwright-core";

/** Where a person works, with the means that person has: a pointer, or the keyboard alone. */
export interface Desk {
  readonly page: Page;
  /** What the tool is drawn in: the page, or the pane's frame in Excel. */
  readonly view: Page | Frame;
  press(button: Locator): Promise<void>;
  choose(list: Locator, value: string): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
}

export type Name = string | RegExp;

export const pointerDesk = (page: Page, view: Page | Frame): Desk => ({
  page,
  view,
  press: (button) => button.click(),
  choose: async (list, value) => {
    await list.selectOption(value);
  },
  type: (field, text) => field.fill(text),
});

export const button = ({ view }: Desk, name: Name): Locator => view.getByRole("button", { name });
export const press = (desk: Desk, name: Name): Promise<void> => desk.press(button(desk, name));
export const heading = ({ view }: Desk, name: Name): Promise<void> => view.getByRole("heading", { name }).waitFor();
export const list = ({ view }: Desk, name: Name): Locator => view.getByRole("combobox", { name });

/** Another step of the quarter, through the bar at the top. */
export const step = (desk: Desk, name: string): Promise<void> =>
  desk.press(desk.view.getByRole("navigation", { name: "Các bước" }).getByRole("button", { name }));

export const role = (desk: Desk, who: "consolidator" | "officer" | "leader"): Promise<void> =>
  desk.choose(list(desk, "Bạn là ai"), who);

/** Files through the dialog that a button opens. */
export async function give(desk: Desk, opener: Locator, files: readonly string[]): Promise<void> {
  const dialog = desk.page.waitForEvent("filechooser");
  await desk.press(opener);
  await (await dialog).setFiles([...files]);
}

/** What the browser saves after a press. */
export async function downloaded(desk: Desk, opener: Locator): Promise<Download> {
  const download = desk.page.waitForEvent("download");
  await desk.press(opener);
  return download;
}

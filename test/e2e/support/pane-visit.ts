import type { Browser, BrowserContextOptions } from "playwright-core";
import { createWebHost, type WebHost } from "../../excel-host/transports/web-host";
import { watchLongTasks } from "./long-tasks";
import { PATIENCE_MS } from "./page-visit";
import { noteUnwanted } from "./unwanted";

/** The pane in Excel over https, with everything noted that a user should never meet. */
export interface PaneVisit {
  readonly host: WebHost;
  /** Requests to another origin, calls that Excel does not know, refusals of the content policy, errors of scripts. */
  unwanted(): readonly string[];
  close(): Promise<void>;
}

export interface PaneOptions {
  readonly locale?: "vi-VN" | "en-US";
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly context?: BrowserContextOptions;
}

/** Opens the pane of the built site and waits until it is drawn: by then every button of the ribbon has its function. */
export async function openPane(
  browser: Browser,
  folder: string,
  { locale = "vi-VN", viewport = { width: 320, height: 720 }, context = {} }: PaneOptions = {},
): Promise<PaneVisit> {
  let noted: readonly string[] = [];
  const host = await createWebHost({
    browser,
    folder,
    start: "/taskpane.html",
    locale,
    viewport,
    context,
    watch: async (own, page) => {
      // The host itself stops and names what wants to leave.
      noted = await noteUnwanted(own, page, null);
      await watchLongTasks(page);
      page.setDefaultTimeout(PATIENCE_MS);
    },
  });
  await host.ready();
  await host.addin.getByRole("heading", { level: 1 }).waitFor();
  return {
    host,
    unwanted: () => [...host.blocked, ...host.unknownCalls, ...noted],
    close: () => host.close(),
  };
}

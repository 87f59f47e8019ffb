import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from "playwright-core";
import type { Faults } from "../faults/faults";
import { HostCore } from "../host-core";
import type { Recorder } from "../recorder/recorder";
import type { JsonObject } from "../state/json";
import { LOCALES } from "../state/locale";
import { WorkbookState } from "../state/workbook-state";
import { frameName, HOST_PAGE } from "./host-page";
import { loadLibrary } from "./library";
import type { ExcelHostOptions } from "./native-host";
import { OFFICE_JS_FOLDER } from "./office-js-files";
import { requirementSets } from "./requirement-sets";
import { type ServedFiles, serve } from "./static-server";
import { UserActions } from "./user-actions";
import { XdmSession } from "./xdm-session";

export interface WebHostOptions extends Omit<ExcelHostOptions, "library">, ServedFiles {
  readonly browser: Browser;
  /** The add-in's page, "/taskpane.html". */
  readonly start: string;
  /** Size of the pane in pixels; Excel's own pane is about 320 wide. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Colours, motion and the like of the browser's context. */
  readonly context?: BrowserContextOptions;
  /** Looks on from the first request; called before anything is loaded. */
  readonly watch?: (context: BrowserContext, page: Page) => Promise<void>;
}

/** What hangs is ended after this long; a busy machine is only slow. */
const LONGEST_WAIT_MS = 60_000;

/** The add-in's page inside a page that plays Excel on the web, in a browser, with the real office.js. */
export class WebHost {
  readonly page: Page;
  readonly workbook: WorkbookState;
  readonly recorder: Recorder;
  readonly faults: Faults;
  /** What the add-in has saved in the document's settings. */
  readonly settings: JsonObject = {};
  readonly user: UserActions;
  /** Where the add-in stands. */
  readonly origin: string;
  /** Where Excel stands. */
  readonly #excel: string;
  /** Requests that wanted to leave localhost; they were stopped. */
  readonly blocked: string[] = [];
  readonly #core: HostCore;
  readonly #sessions = new Map<string, XdmSession>();
  readonly #frames = new Map<string, Frame>();
  readonly #options: WebHostOptions;
  readonly #context: BrowserContext;
  readonly #stop: () => Promise<void>;
  #invocations = 0;

  constructor(
    options: WebHostOptions,
    parts: { page: Page; context: BrowserContext; origin: string; excel: string; stop: () => Promise<void> },
  ) {
    this.#options = options;
    this.page = parts.page;
    this.#context = parts.context;
    this.origin = parts.origin;
    this.#excel = parts.excel;
    this.#stop = parts.stop;
    const state = new WorkbookState(LOCALES[options.locale ?? "en-US"]);
    options.prepare?.(state);
    Object.assign(this.settings, options.settings);
    this.workbook = state;
    this.#core = new HostCore(state, loadLibrary().metadata);
    this.recorder = this.#core.recorder;
    this.faults = this.#core.faults;
    this.user = new UserActions(this.#core, () => this.#deliver());
  }

  async start(): Promise<void> {
    await this.#context.route("**/*", async (route) => {
      const url = route.request().url();
      const hosted = /\/lib\/(?:1(?:\.\d)?|beta)\/hosted\/([^?]+)/.exec(url)?.[1];
      if (hosted) return route.fulfill({ body: readFileSync(path.join(OFFICE_JS_FOLDER, path.normalize(hosted))) });
      if (new URL(url).hostname === "localhost" || !url.startsWith("http")) return route.continue();
      this.blocked.push(url);
      return route.abort();
    });
    await this.page.exposeFunction("hostReceive", (frame: string, text: string) =>
      this.#sessions.get(frame)?.receive(text),
    );
    await this.page.goto(`${this.#excel}/excel-host.html`);
    await this.#openFrame("addin", `${this.origin}${this.#options.start}`, false);
  }

  /** The add-in's frame. */
  get addin(): Frame {
    return this.#frame("addin");
  }

  /** The open dialog's frame. */
  get dialog(): Frame {
    return this.#frame("dialog");
  }

  /** Presses the ribbon button whose function was given to `Office.actions.associate`; waits for `event.completed()`. */
  async invokeCommand(name: string, control = "button"): Promise<void> {
    const session = this.#session("addin");
    const done = session.completedCommands.length;
    this.#invocations++;
    await session.event("appCommandInvoked", [
      `invocation-${String(this.#invocations)}`,
      name,
      JSON.stringify({ source: { id: control } }),
    ]);
    const end = Date.now() + LONGEST_WAIT_MS;
    while (session.completedCommands.length === done) {
      if (Date.now() > end) throw new Error(`the command ${name} did not complete`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Resolves when the frame listens for ribbon commands, which is after Office.onReady. */
  async ready(): Promise<void> {
    await this.addin.waitForFunction(() => typeof Office !== "undefined" && Boolean(Office.context?.requirements));
    const end = Date.now() + LONGEST_WAIT_MS;
    while (!this.#session("addin").registered.has("appCommandInvoked")) {
      if (Date.now() > end) throw new Error("office.js did not start");
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    // The library's own gate, as in plain Node: calls above the requirement sets of this host raise ApiNotFound.
    await this.addin.evaluate(() => {
      const library = OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
      library.CommonUtility._doApiNotSupportedCheck = true;
    });
  }

  /** A person closes the dialog. */
  async closeDialog(): Promise<void> {
    await this.page.evaluate((id) => (window as unknown as HostWindow).hostRemove(id), "dialog");
    this.#sessions.delete("dialog");
    await this.#session("addin").event("dialogMessageReceived", { messageType: 12006 });
  }

  /** Calls the library made that this host does not know. */
  get unknownCalls(): string[] {
    return [...this.#sessions.values()].flatMap((session) => session.unknown);
  }

  get failures(): Error[] {
    return this.#core.failures;
  }

  async close(): Promise<void> {
    await this.#context.close();
    await this.#stop();
    const [failure] = this.#core.failures;
    if (failure) throw failure;
  }

  async #openFrame(id: string, url: string, isDialog: boolean): Promise<void> {
    const session = new XdmSession({
      core: this.#core,
      origin: this.#excel,
      requirementSets: requirementSets(this.#options.requirementSets ?? "minimum"),
      settings: this.settings,
      post: (text) =>
        this.page.evaluate(([frame, message]) => (window as unknown as HostWindow).hostPost(frame, message), [
          id,
          text,
        ] as const),
      openDialog: (address) => this.#openFrame("dialog", address, true),
      messageFromDialog: (text) =>
        this.#session("addin").event("dialogMessageReceived", {
          messageType: 0,
          messageContent: text,
          messageOrigin: this.origin,
        }),
    });
    this.#sessions.set(id, session);
    const name = frameName({ origin: this.#excel, locale: this.workbook.locale.name, isDialog });
    await this.page.evaluate(
      ([frame, title, address]) => (window as unknown as HostWindow).hostFrame(frame, title, address),
      [id, name, url] as const,
    );
    const element = await this.page.waitForSelector(`iframe.${id}`, { state: "attached" });
    const frame = await element.contentFrame();
    if (frame) this.#frames.set(id, frame);
  }

  #session(id: string): XdmSession {
    const session = this.#sessions.get(id);
    if (!session) throw new Error(`no frame "${id}" is open`);
    return session;
  }

  #frame(id: string): Frame {
    const found = this.#frames.get(id);
    if (!found) throw new Error(`no frame "${id}" is open`);
    return found;
  }

  #deliver(): Promise<void> {
    return this.#session("addin").deliver(this.#core.takeEvents("Unknown"));
  }
}

interface HostWindow {
  hostFrame(id: string, name: string, url: string): void;
  hostPost(id: string, text: string): void;
  hostRemove(id: string): void;
}

/** Opens the add-in in a fresh browser context (host information stays in the session storage of a tab). */
export async function createWebHost(options: WebHostOptions): Promise<WebHost> {
  const excel = await serve({ pages: { "/excel-host.html": HOST_PAGE } });
  const { origin, close } = await serve(options);
  const stop = async (): Promise<void> => void (await Promise.all([close(), excel.close()]));
  const viewport = options.viewport ?? { width: 350, height: 800 };
  const context = await options.browser.newContext({ ignoreHTTPSErrors: true, viewport, ...options.context });
  const page = await context.newPage();
  await options.watch?.(context, page);
  const host = new WebHost(options, { page, context, origin, excel: excel.origin, stop });
  await host.start();
  return host;
}

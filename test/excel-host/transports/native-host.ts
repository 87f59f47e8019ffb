import type { EventEntry } from "../events/event-entries";
import type { Faults } from "../faults/faults";
import { WIRE_CODES } from "../faults/wire-codes";
import { HostCore } from "../host-core";
import type { Recorder } from "../recorder/recorder";
import type { JsonObject } from "../state/json";
import { LOCALES } from "../state/locale";
import { WorkbookState } from "../state/workbook-state";
import { publishGlobals } from "./globals";
import { type ExcelNamespace, type Library, loadLibrary, type RequirementSets } from "./library";
import { createOffice, type PretendOffice } from "./pretend-office";
import { requirementSets, type SetChoice } from "./requirement-sets";
import { UserActions } from "./user-actions";

export interface ExcelHostOptions {
  /** "minimum" (default) is what the manifest declares; calls above it raise ApiNotFound. */
  readonly requirementSets?: SetChoice;
  /** How typed numbers and dates are read; default en-US. */
  readonly locale?: keyof typeof LOCALES;
  /** Prepares the workbook before the add-in sees it. */
  readonly prepare?: (workbook: WorkbookState) => void;
  /** The library's readable build; the requests are the same. */
  readonly library?: "release" | "debug";
  /** Document settings (`Office.context.document.settings`) already saved in the workbook. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface ExcelHost {
  /** Runs a batch in this host's workbook, through the library's own `Excel.run`. */
  run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>, options?: RunOptions): Promise<Result>;
  readonly Excel: ExcelNamespace;
  readonly Office: PretendOffice;
  /** The workbook's state, to look into and to prepare. */
  readonly workbook: WorkbookState;
  readonly recorder: Recorder;
  readonly faults: Faults;
  /** What `Office.context.document.settings` has saved. */
  readonly settings: JsonObject;
  /** What a person at the sheet does. */
  readonly user: UserActions;
  readonly requirementSets: RequirementSets;
  /** Milliseconds the library took to load in this test file. */
  readonly loadTime: number;
  /** Makes this host answer global `Excel.run` and `Office` again, where several hosts are open. */
  activate(): void;
  /** Waits until clean-up requests have been answered and events delivered. */
  settled(): Promise<void>;
  close(): void;
}

export interface RunOptions {
  readonly delayForCellEdit?: boolean;
}

const CONTROL_ID = "X-OfficeControlId";

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly controlId?: string;
  readonly message: { readonly body: unknown };
}

const hosts = new Map<string, NativeHost>();
let active: NativeHost | null = null;
let created = 0;

function makeActive(host: NativeHost): void {
  active = host;
}

/** Tests with fake timers must not stop the host. */
const realTimeout = setTimeout;
const nextTurn = (): Promise<void> => new Promise((resolve) => realTimeout(resolve, 0));

class NativeHost implements ExcelHost {
  readonly #library: Library;
  readonly #core: HostCore;
  readonly #id: string;
  readonly #restore: (() => void)[] = [];
  #busy = 0;
  readonly Office: PretendOffice;
  readonly user: UserActions;
  readonly requirementSets: RequirementSets;
  readonly settings: JsonObject = {};

  constructor(options: ExcelHostOptions) {
    created++;
    this.#id = `host-${String(created)}`;
    this.#library = loadLibrary(options.library);
    this.requirementSets = requirementSets(options.requirementSets ?? "minimum");
    const state = new WorkbookState(LOCALES[options.locale ?? "en-US"], created);
    options.prepare?.(state);
    Object.assign(this.settings, options.settings);
    this.#core = new HostCore(state, this.#library.metadata);
    this.Office = createOffice(this.#library, this.requirementSets, this.settings, state);
    this.user = new UserActions(this.#core, () => this.#deliver(this.#core.takeEvents("Unknown")));
    hosts.set(this.#id, this);
    this.#library.bridge.sendMessageToHost = receive(this.#library);
    this.#library.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
    this.activate();
  }

  get Excel(): ExcelNamespace {
    return this.#library.Excel;
  }

  get workbook(): WorkbookState {
    return this.#core.state;
  }

  get recorder(): Recorder {
    return this.#core.recorder;
  }

  get faults(): Faults {
    return this.#core.faults;
  }

  get loadTime(): number {
    return this.#library.loadTime;
  }

  run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>, options: RunOptions = {}): Promise<Result> {
    this.activate();
    const context = new this.Excel.RequestContext();
    (context as unknown as { requestHeaders: Record<string, string> }).requestHeaders[CONTROL_ID] = this.#id;
    return this.Excel.run({ ...options, previousObjects: context }, batch);
  }

  activate(): void {
    if (active === this) return;
    makeActive(this);
    this.#library.window["Office"] = this.Office;
    this.#restore.push(publishGlobals({ ...this.#library, Office: this.Office }));
  }

  async settled(): Promise<void> {
    await nextTurn();
    while (this.#busy > 0) await nextTurn();
    const [failure] = this.#core.failures;
    if (failure) throw failure;
  }

  close(): void {
    hosts.delete(this.#id);
    if (active === this) active = null;
    for (const restore of this.#restore.reverse()) restore();
    const [failure] = this.#core.failures;
    if (failure) throw failure;
  }

  async answer({ id, flags, controlId, message }: BridgeMessage): Promise<void> {
    this.#busy++;
    const answer = await this.#core.answer(JSON.stringify(message.body), flags);
    const events = this.#core.takeEvents("ThisLocalAddin");
    this.#send({
      id,
      type: 2,
      flags: 0,
      message: answer.kind === "body" ? succeeded(answer.text) : refused(answer.code),
    });
    await this.#deliver(events, controlId);
    this.#busy--;
  }

  /** After the add-in has seen its answer. */
  async #deliver(events: EventEntry[], controlId = this.#id): Promise<void> {
    if (events.length === 0) return;
    await nextTurn();
    const entries = events.map(({ event, target, args }) => [65_536, event, target, JSON.stringify(args), 0]);
    this.#send({ type: 3, controlId, message: { entries } });
    await nextTurn();
  }

  #send(message: object): void {
    this.#library.bridge.onMessageFromHost?.(JSON.stringify(message));
  }
}

const succeeded = (body: string): object => ({ statusCode: 200, headers: {}, body });

function refused(code: keyof typeof WIRE_CODES): object {
  const { status, code: name, message } = WIRE_CODES[code];
  return { statusCode: status, headers: {}, body: JSON.stringify({ error: { code: name, message } }) };
}

/** Requests say which host they are for; those of the global `Excel.run` go to the active one. */
function receive(library: Library): (text: string) => void {
  return (text) => {
    const message = JSON.parse(text) as BridgeMessage;
    const host = message.controlId ? hosts.get(message.controlId) : active;
    if (host) void host.answer(message);
    else
      library.bridge.onMessageFromHost?.(JSON.stringify({ id: message.id, type: 2, flags: 0, message: refused(5012) }));
  };
}

/** A workbook open in Excel, as the real library sees it. One process may open many. */
export function createExcelHost(options: ExcelHostOptions = {}): ExcelHost {
  return new NativeHost(options);
}

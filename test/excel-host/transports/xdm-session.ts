import type { HostCore } from "../host-core";
import type { Json, JsonObject } from "../state/json";
import { isObject } from "../state/json";
import type { RequirementSets } from "./library";
import { answerTo, DISPATCH, eventMessage, methodOf, readRequest, type XdmRequest } from "./xdm-messages";

export const CONVERSATION = "conv-1";
export const ADDIN_ID = "test-addin-1";

export interface SessionOptions {
  readonly core: HostCore;
  readonly origin: string;
  readonly requirementSets: RequirementSets;
  /** Document settings; written when the add-in saves. */
  readonly settings: JsonObject;
  /** Sends a message into the add-in's frame. */
  post(text: string): Promise<void>;
  /** The add-in asked for a dialog in a frame. */
  openDialog(url: string): Promise<void>;
  /** A dialog page spoke to its parent. */
  messageFromDialog(text: string): Promise<void>;
}

type Handler = (request: XdmRequest) => Promise<Json> | Json;

/** The conversation of one frame (pane, commands page or dialog) with Excel on the web. */
export class XdmSession {
  readonly #options: SessionOptions;
  /** Names of the events the frame listens to. */
  readonly registered = new Set<string>();
  /** Ids of ribbon commands that said they were done. */
  readonly completedCommands: string[] = [];
  /** Calls nobody here knows, to be written when needed. */
  readonly unknown: string[] = [];
  #busy: Promise<void> = Promise.resolve();

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** Takes a message of the frame and posts the answer. */
  receive(text: string): Promise<void> {
    const request = readRequest(text);
    if (!request) return Promise.resolve();
    this.#busy = this.#busy.then(() => this.#answer(request));
    return this.#busy;
  }

  event(name: string, data: Json): Promise<void> {
    return this.#options.post(eventMessage(name, CONVERSATION, this.#options.origin, data));
  }

  async #answer(request: XdmRequest): Promise<void> {
    const data = await this.#dataFor(request);
    await this.#options.post(answerTo(request, this.#options.origin, data));
    await this.deliver(this.#options.core.takeEvents("ThisLocalAddin"));
  }

  /** Hands events of the object model to the frame. */
  async deliver(events: ReturnType<HostCore["takeEvents"]>): Promise<void> {
    if (events.length === 0 || !this.registered.has("richApiMessage")) return;
    const entries = events.map(({ event, target, args }) => [65_536, event, target, JSON.stringify(args), 0, false]);
    await this.event("richApiMessage", { ArrayData: entries });
  }

  async #dataFor(request: XdmRequest): Promise<Json> {
    if (request._actionType === 1) return this.#register(request);
    if (request._actionType === 2) {
      this.registered.delete(request._actionName);
      return { Error: 0 };
    }
    const handler = this.#handlers[request._actionName];
    if (handler) return handler(request);
    this.unknown.push(request._actionName);
    return null;
  }

  async #register(request: XdmRequest): Promise<Json> {
    this.registered.add(request._actionName);
    if (request._actionName === "dialogMessageReceived") await this.#options.openDialog(dialogUrl(request._data));
    return { Error: 0 };
  }

  readonly #handlers: Record<string, Handler> = {
    ContextActivationManager_getAppContextAsync: () => this.#appContext(),
    ContextActivationManager_notifyHost: () => null,
    executeMethod: (request) => this.#execute(request),
  };

  async #execute(request: XdmRequest): Promise<Json> {
    const { dispatch, args } = methodOf(request._data);
    if (dispatch === DISPATCH.richApi) return this.#richApi(args["ArrayData"] as Json[]);
    if (dispatch === DISPATCH.settingsSave) this.#saveSettings(args);
    else if (dispatch === DISPATCH.settingsRefresh) return { Error: 0, Properties: this.#settingPairs() };
    else if (dispatch === DISPATCH.commandCompleted) this.completedCommands.push(JSON.stringify(args));
    else if (dispatch === DISPATCH.messageParent) await this.#options.messageFromDialog(messageText(args));
    else {
      this.unknown.push(`executeMethod ${String(dispatch)}`);
      return { Error: 5015, Version: 1 };
    }
    return { Error: 0, Version: 1 };
  }

  /** `[customData, method, path, headers, body, permission, flags, …]`. */
  async #richApi(message: Json[]): Promise<Json> {
    const [, , , , body, , flags] = message;
    const answer = await this.#options.core.answer(textOf(body), Number(flags));
    if (answer.kind === "refused") return { Version: 1, Error: answer.code };
    return { Version: 1, Error: 0, Data: [200, [], answer.text] };
  }

  #saveSettings(args: JsonObject): void {
    const part = Object.values(args).find(
      (each): each is JsonObject => isObject(each) && Array.isArray(each["Properties"]),
    );
    for (const name of Object.keys(this.#options.settings)) delete this.#options.settings[name];
    for (const pair of (part?.["Properties"] as Json[] | undefined) ?? []) {
      if (Array.isArray(pair)) this.#options.settings[textOf(pair[0])] = JSON.parse(textOf(pair[1])) as Json;
    }
  }

  #settingPairs(): Json[] {
    return Object.entries(this.#options.settings).map(([name, value]) => [name, JSON.stringify(value)]);
  }

  #appContext(): Json {
    const { state } = this.#options.core;
    return {
      _id: ADDIN_ID,
      _appName: 16,
      _appVersion: "16.0",
      _appUILocale: state.locale.name,
      _dataLocale: state.locale.name,
      _docUrl: state.name,
      _clientMode: state.readOnly ? 0 : 1,
      _settings: this.#settingPairs(),
      _reason: "documentOpened",
      _requirementMatrix: JSON.stringify(this.#options.requirementSets),
      _hostFullVersion: "16.0.0.0",
      _appDomains: [],
      _osfControlType: 1,
      _initialDisplayMode: 0,
      _featureGates: {},
    };
  }
}

const textOf = (value: Json | undefined): string => (typeof value === "string" ? value : "");

/** The registration's target is JSON with the dialog's address. */
function dialogUrl(data: Json): string {
  const text = JSON.stringify(data).replaceAll('\\"', '"');
  return /"url":"([^"]+)"/i.exec(text)?.[1] ?? "";
}

function messageText(args: JsonObject): string {
  for (const part of Object.values(args)) {
    if (isObject(part) && typeof part["messageToParent"] === "string") return part["messageToParent"];
  }
  return typeof args["messageToParent"] === "string" ? args["messageToParent"] : "";
}

import type { Json, JsonObject } from "../state/json";
import { isObject } from "../state/json";

/** A message of the library to the frame around it. */
export interface XdmRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  /** 0 call, 1 register an event, 2 unregister. */
  readonly _actionType: number;
  readonly _data: Json;
}

/** The request in a message, or null where the page said something else. */
export function readRequest(text: unknown): XdmRequest | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  const message = JSON.parse(text) as JsonObject;
  return message["_messageType"] === 0 && typeof message["_actionName"] === "string"
    ? (message as unknown as XdmRequest)
    : null;
}

export const answerTo = (request: XdmRequest, origin: string, data: Json): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: 0,
    _serializerVersion: 1,
  });

export const eventMessage = (name: string, conversation: string, origin: string, data: Json): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: -1,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: 1,
    _serializerVersion: 1,
  });

/** Numbers of the calls that come as `executeMethod`. */
export const DISPATCH = {
  selectedData: 64,
  settingsRefresh: 75,
  settingsSave: 76,
  richApi: 93,
  commandCompleted: 94,
  accessToken: 98,
  messageParent: 144,
  messageChild: 145,
} as const;

/** Which call an `executeMethod` is, and its arguments. */
export function methodOf(data: Json): { dispatch: number; args: JsonObject } {
  if (!isObject(data)) return { dispatch: -1, args: {} };
  for (const part of Object.values(data)) {
    if (isObject(part) && typeof part["DispatchId"] === "number") return { dispatch: part["DispatchId"], args: data };
  }
  return { dispatch: -1, args: data };
}

/** Codes Excel answers with; names as in `Excel.ErrorCodes`. */
export type ErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "UnsupportedOperation";

/** First sentence of each message, in the words of Microsoft's public table of errors; the detail after it is ours. */
const SENTENCE: Record<ErrorCode, string> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

const STATUS: Partial<Record<ErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** What Excel refuses. The interpreter adds the place ("Range.values") and the number of the action. */
export class HostError extends Error {
  readonly code: ErrorCode;
  readonly httpStatus: number;

  constructor(code: ErrorCode, detail: string) {
    super(`${SENTENCE[code]} (${detail})`);
    this.name = "HostError";
    this.code = code;
    this.httpStatus = STATUS[code] ?? 400;
  }
}

export const invalidArgument = (detail: string): HostError => new HostError("InvalidArgument", detail);
export const itemNotFound = (detail: string): HostError => new HostError("ItemNotFound", detail);
export const alreadyExists = (detail: string): HostError => new HostError("ItemAlreadyExists", detail);
export const accessDenied = (detail: string): HostError => new HostError("AccessDenied", detail);
export const notImplemented = (detail: string): HostError => new HostError("NotImplemented", detail);

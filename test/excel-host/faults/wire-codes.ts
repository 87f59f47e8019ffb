/** Numbers with which Office itself (not Excel's object model) refuses a whole request, and what add-ins see. */
export const WIRE_CODES = {
  5004: { code: "InvalidOperationInCellEditMode", status: 400, message: "Excel is in cell-editing mode." },
  5012: { code: "InvalidOrTimedOutSession", status: 408, message: "The session has expired or is invalid." },
  5016: { code: "WriteNotSupportedWhenModalDialogOpen", status: 400, message: "A dialog is open in Excel." },
  5102: { code: "ActivityLimitReached", status: 429, message: "Activity limit has been reached." },
  5103: { code: "RequestPayloadSizeLimitExceeded", status: 400, message: "The request is too large." },
  5104: { code: "ResponsePayloadSizeLimitExceeded", status: 400, message: "The response is too large." },
  7000: { code: "AccessDenied", status: 401, message: "The add-in has no permission for this." },
} as const;

export type WireCode = keyof typeof WIRE_CODES;

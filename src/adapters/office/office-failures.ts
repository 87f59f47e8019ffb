import type { HostFailure } from "../../application/ports/open-workbook";
import { fail, type Result, succeed } from "../../engine/result";
import { FLOOR, missingRequirement } from "./requirement-sets";

/** A failure found while planning: nothing was written yet. */
export class PlannedRefusal extends Error {
  override readonly name = "PlannedRefusal";

  constructor(readonly failure: HostFailure) {
    super(failure.kind);
  }
}

/** Runs a job in the open workbook; what Office.js throws becomes a failure, our own mistakes stay thrown. */
export async function inWorkbook<T>(
  job: (context: Excel.RequestContext) => Promise<T>,
): Promise<Result<T, HostFailure>> {
  const missing = missingRequirement();
  if (missing !== null) return fail(missing);
  try {
    return succeed(await Excel.run(job));
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return fail(failure);
  }
}

const KINDS: Readonly<Record<string, HostFailure>> = {
  InvalidOperationInCellEditMode: { kind: "cell-edit-mode" },
  ActivityLimitReached: { kind: "host-busy" },
  WriteNotSupportedWhenModalDialogOpen: { kind: "host-busy" },
  ServiceNotAvailable: { kind: "host-busy" },
  RequestPayloadSizeLimitExceeded: { kind: "too-large" },
  ResponsePayloadSizeLimitExceeded: { kind: "too-large" },
  RangeExceedsLimit: { kind: "too-large" },
  InvalidOrTimedOutSession: { kind: "session-ended" },
  InvalidRequestContext: { kind: "session-ended" },
  InvalidSelection: { kind: "selection-empty" },
  ApiNotFound: { kind: "excel-too-old", needs: `ExcelApi ${FLOOR}` },
};

/** Null for what is no word of the host's. */
export function failureOf(error: unknown): HostFailure | null {
  if (error instanceof PlannedRefusal) return error.failure;
  if (!(error instanceof OfficeExtension.Error)) return null;
  if (error.code === "AccessDenied") return denied(error);
  return KINDS[error.code] ?? { kind: "host-refused", code: error.code };
}

/** Excel denies single actions of protected sheets, and says where; without a place the whole workbook is closed to us. */
const denied = (error: OfficeExtension.Error): HostFailure =>
  error.debugInfo.errorLocation ? { kind: "sheet-protected", sheet: "" } : { kind: "workbook-read-only" };

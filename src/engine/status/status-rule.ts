import type { Status } from "../model/status";
import type { StatusReason } from "../model/status-reasons";
import type { StatusCase } from "./status-case";

/**
 * One state of DESIGN 3.4. Rules are asked in the order of the catalogue and the first that applies counts, so `applies`
 * may rely on those before it having said no.
 */
export interface StatusRule {
  readonly status: Status;
  readonly applies: (one: StatusCase) => boolean;
  /** Which sentence says why. */
  readonly reason: (one: StatusCase) => StatusReason;
}

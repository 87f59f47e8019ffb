import type { ErrorCode } from "../state/host-error";
import { HostError } from "../state/host-error";
import type { WireCode } from "./wire-codes";

/** Five megabytes, as Microsoft documents for Excel on the web. */
export const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** A request flag: wait for the end of cell editing instead of failing. */
const DELAY_FOR_CELL_EDIT = 64;

export interface IncomingRequest {
  /** Counted from 1 over the add-in's own requests; clean-up and start-up requests have no number. */
  readonly number: number | null;
  readonly bytes: number;
  readonly flags: number;
}

/** What a test makes go wrong. Counting starts anew with `reset()`. */
export class Faults {
  readonly limits = { request: FIVE_MEGABYTES, response: FIVE_MEGABYTES };
  #requests = new Map<number, WireCode | ErrorCode>();
  #actions = new Map<string, ErrorCode>();
  #throttled = 0;
  #closed = false;
  #editing = false;
  #waiting: (() => void)[] = [];

  /** The n-th request from now on (1 is the next) is answered with this error instead of being carried out. */
  at(request: number, code: WireCode | ErrorCode): void {
    this.#requests.set(this.#seen + request, code);
  }

  /** The n-th action (from 1) of the n-th request from now on fails; the actions before it have happened. */
  atAction(request: number, action: number, code: ErrorCode): void {
    this.#actions.set(`${String(this.#seen + request)}:${String(action)}`, code);
  }

  /** The next requests are refused with ActivityLimitReached. */
  throttle(requests: number): void {
    this.#throttled = requests;
  }

  /** Every request is refused with InvalidOrTimedOutSession until `reset()`. */
  closeSession(): void {
    this.#closed = true;
  }

  /** Someone is typing into a cell: requests fail, or wait where the add-in asked for that. */
  startCellEdit(): void {
    this.#editing = true;
  }

  endCellEdit(): void {
    this.#editing = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const goOn of waiting) goOn();
  }

  reset(): void {
    this.endCellEdit();
    this.#requests.clear();
    this.#actions.clear();
    this.#throttled = 0;
    this.#closed = false;
    this.limits.request = FIVE_MEGABYTES;
    this.limits.response = FIVE_MEGABYTES;
  }

  #seen = 0;

  /** Resolves when the request may go on. */
  async waitForCellEdit(request: IncomingRequest): Promise<void> {
    if (!this.#editing || (request.flags & DELAY_FOR_CELL_EDIT) === 0) return;
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** The refusal of a whole request, or null. */
  refuse(request: IncomingRequest): WireCode | ErrorCode | null {
    if (request.number !== null) this.#seen = request.number;
    if (this.#closed) return 5012;
    if (this.#editing) return 5004;
    if (request.bytes > this.limits.request) return 5103;
    if (request.number === null) return null;
    const planned = this.#requests.get(request.number);
    if (planned !== undefined) return planned;
    if (this.#throttled === 0) return null;
    this.#throttled--;
    return 5102;
  }

  /** Throws where an action was planned to fail; `action` counts from 0 here, as the interpreter does. */
  beforeAction(request: number | null, action: number): void {
    if (request === null) return;
    const code = this.#actions.get(`${String(request)}:${String(action + 1)}`);
    if (code) throw new HostError(code, "a planned fault");
  }
}

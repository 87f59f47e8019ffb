import type { RequestBody } from "../interpreter/request-body";
import { kindOf, type RequestKind } from "./request-kind";
import { statementsOf } from "./statements";

/** The bytes `TextEncoder` would make; it is missing in some test environments. */
export const utf8Bytes = (text: string): number => Buffer.byteLength(text, "utf8");

export interface RecordedRequest {
  readonly kind: RequestKind;
  /** Counted from 1 among the add-in's own requests; null for the library's. */
  readonly number: number | null;
  readonly flags: number;
  /** UTF-8 bytes of the body the library sent. */
  readonly bytes: number;
  readonly body: RequestBody;
  /** UTF-8 bytes of the answer; 0 while none was given. */
  responseBytes: number;
  /** The error's code, if the request failed. */
  error: string | null;
}

/** Everything that went over the wire. */
export class Recorder {
  readonly all: RecordedRequest[] = [];
  #number = 0;

  note(text: string, body: RequestBody, flags: number): RecordedRequest {
    const kind = kindOf(body);
    if (kind === "add-in") this.#number++;
    const number = kind === "add-in" ? this.#number : null;
    const request: RecordedRequest = {
      kind,
      number,
      flags,
      bytes: utf8Bytes(text),
      body,
      responseBytes: 0,
      error: null,
    };
    this.all.push(request);
    return request;
  }

  /** The add-in's own requests, which the budgets count. */
  get requests(): RecordedRequest[] {
    return this.all.filter((request) => request.kind === "add-in");
  }

  get cleanUps(): RecordedRequest[] {
    return this.all.filter((request) => request.kind === "clean-up");
  }

  /** Bytes of the add-in's own requests and their answers. */
  get bytes(): { readonly sent: number; readonly received: number } {
    let [sent, received] = [0, 0];
    for (const request of this.requests) {
      sent += request.bytes;
      received += request.responseBytes;
    }
    return { sent, received };
  }

  get largestRequest(): number {
    return Math.max(0, ...this.requests.map((request) => request.bytes));
  }

  get largestResponse(): number {
    return Math.max(0, ...this.requests.map((request) => request.responseBytes));
  }

  /** All actions of the add-in's requests in words. */
  get statements(): string[] {
    return this.requests.flatMap((request) => statementsOf(request.body));
  }

  /** Forgets what was seen; numbers go on. */
  reset(): void {
    this.all.length = 0;
  }
}

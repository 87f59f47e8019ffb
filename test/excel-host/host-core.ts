import { type EventEntry, entriesOf, type Trigger } from "./events/event-entries";
import { Faults } from "./faults/faults";
import { WIRE_CODES, type WireCode } from "./faults/wire-codes";
import { Interpreter } from "./interpreter/interpreter";
import type { LibraryMetadata } from "./interpreter/library-metadata";
import type { RequestBody, ResponseBody } from "./interpreter/request-body";
import { AddinInternalService } from "./model/addin-internal-service";
import type { ModelContext } from "./model/model-context";
import { createContext } from "./model/wiring";
import { Workbook } from "./model/workbook";
import { Recorder, utf8Bytes } from "./recorder/recorder";
import { type ErrorCode, HostError } from "./state/host-error";
import type { WorkbookState } from "./state/workbook-state";

/** The answer to a request: a body, or one of Office's own numbers for the whole of it. */
export type Answer =
  | { readonly kind: "body"; readonly text: string }
  | { readonly kind: "refused"; readonly code: WireCode };

/** Receives events for the library after a request was answered. */
export type EventSink = (entries: EventEntry[]) => void;

const isWireCode = (code: WireCode | ErrorCode): code is WireCode => typeof code === "number";

/** Excel's side of the wire, the same behind every transport. */
export class HostCore {
  readonly state: WorkbookState;
  readonly context: ModelContext;
  readonly recorder = new Recorder();
  readonly faults = new Faults();
  /** Mistakes of the host itself; a test that meets one must fail. */
  readonly failures: Error[] = [];
  readonly #interpreter: Interpreter;

  constructor(state: WorkbookState, metadata: LibraryMetadata) {
    this.state = state;
    this.context = createContext(state, metadata);
    const roots = {
      root: new Workbook(this.context),
      references: this.context.references,
      service: (name: string) => (name === AddinInternalService.typeName ? new AddinInternalService() : null),
    };
    this.#interpreter = new Interpreter(roots, metadata);
  }

  /** Carries a request out. `text` is the JSON of its body. */
  async answer(text: string, flags: number): Promise<Answer> {
    const body = JSON.parse(text) as RequestBody;
    const record = this.recorder.note(text, body, flags);
    await this.faults.waitForCellEdit(record);
    const refusal = this.faults.refuse(record);
    if (refusal !== null && isWireCode(refusal)) {
      record.error = WIRE_CODES[refusal].code;
      return { kind: "refused", code: refusal };
    }
    const response = refusal === null ? this.#run(body, record.number) : planned(refusal);
    const answer = JSON.stringify(response);
    record.responseBytes = utf8Bytes(answer);
    record.error = response.Error?.Code ?? null;
    if (record.responseBytes > this.faults.limits.response) {
      record.error = WIRE_CODES[5104].code;
      return { kind: "refused", code: 5104 };
    }
    return { kind: "body", text: answer };
  }

  /** Events that the changes since the last call cause and the add-in has asked for. */
  takeEvents(trigger: Trigger): EventEntry[] {
    const changes = this.context.feed.take();
    const { registrations } = this.context;
    if (!this.state.eventsEnabled || !registrations.any) return [];
    try {
      const entries = changes.flatMap((change) => entriesOf(this.context, change, trigger));
      return entries.filter(({ event, target }) => registrations.has(event, target));
    } catch (error) {
      this.#failed(error);
      return [];
    }
  }

  #failed(error: unknown): Error {
    const failure = error instanceof Error ? error : new Error(String(error));
    this.failures.push(failure);
    return failure;
  }

  #run(body: RequestBody, number: number | null): ResponseBody {
    try {
      return this.#interpreter.run(body, { beforeAction: (index) => this.faults.beforeAction(number, index) });
    } catch (error) {
      const failure = this.#failed(error);
      const Message = `the test host itself failed: ${failure.stack ?? failure.message}`;
      const Error_ = { Code: "TestHostFailure", Message, Location: "", HttpStatusCode: 500, ActionIndex: 0 };
      return { Error: Error_, Results: [], TraceIds: [] };
    }
  }
}

/** A refusal by name before the first action. */
function planned(code: ErrorCode): ResponseBody {
  const error = new HostError(code, "a planned fault");
  const body = { Code: code, Message: error.message, Location: "", HttpStatusCode: error.httpStatus, ActionIndex: 0 };
  return { Error: body, Results: [], TraceIds: [] };
}

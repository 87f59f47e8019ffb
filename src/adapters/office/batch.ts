import { Asks } from "./asks";
import { breathe } from "./breathe";

/**
 * Work is queued as steps and sent in requests. A request may hold steps of many sheets, and is closed before it would
 * exceed the limit; a step alone is never larger than that (`values.ts` cuts large blocks).
 */
export interface Step {
  /** UTF-8 bytes this adds to the request, estimated from above. */
  readonly bytes: number;
  queue(book: Book): void;
  /** Looks at what the step will overwrite. Absent: nothing that people type is in its way. */
  readonly guard?: Guard;
}

/** A question right before a step, in the same request. */
export interface Guard {
  /** UTF-8 bytes of the answer, estimated from above. */
  readonly answer: number;
  /** Queues the question; the function it gives tells after the sync what stood there that none of ours put there. */
  queue(book: Book): () => readonly TypedCell[];
}

/** What somebody typed while the workbook was being written. */
export interface TypedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As `range.formulas` tells it: "" where something was taken away. */
  readonly formula: unknown;
}

/** 1 MB a request is the budget; the library's envelope needs some room. */
export const REQUEST_BYTES = 970_000;
/** Excel on the web refuses answers of more than 5 MB; what is written answers too. */
export const ANSWER_BYTES = 4_000_000;
/** Above this a request is a "big write": Excel need not draw and calculate in between. */
const BIG = 20_000;

/** Counted, not encoded: an encoder takes longer for many short texts. Half a pair of surrogates counts for three: from above. */
export function utf8Bytes(value: unknown): number {
  const text = JSON.stringify(value) ?? "";
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
  }
  return bytes;
}

/** Sheets of one run, each looked up once: their proxies live as long as the run. */
export class Book {
  private readonly known = new Map<string, Excel.Worksheet>();
  /** UTF-8 bytes that the bulk questions of the next request are answered with, estimated from above. */
  bulkAnswer = 0;

  /** What is read in the next request. */
  readonly asks: Asks;

  constructor(readonly context: Excel.RequestContext) {
    this.asks = new Asks(context);
  }

  /** By tab name or id. */
  sheet(name: string): Excel.Worksheet {
    const sheet = this.known.get(name) ?? this.context.workbook.worksheets.getItem(name);
    this.known.set(name, sheet);
    return sheet;
  }

  add(name: string): Excel.Worksheet {
    const sheet = this.context.workbook.worksheets.add(name);
    this.known.set(name, sheet);
    return sheet;
  }
}

export function packSteps(steps: readonly Step[], limit: number = REQUEST_BYTES): Step[][] {
  const packets: Step[][] = [];
  let [size, answer] = [Number.POSITIVE_INFINITY, 0];
  for (const step of steps) {
    const more = step.guard?.answer ?? 0;
    if (size + step.bytes > limit || answer + more > ANSWER_BYTES) {
      packets.push([]);
      [size, answer] = [0, 0];
    }
    packets.at(-1)?.push(step);
    [size, answer] = [size + step.bytes, answer + more];
  }
  return packets;
}

type Told = ReturnType<Guard["queue"]>;

/**
 * Sends the steps in order, as few requests as fit. Who types into cells that a step overwrites is told of after the request that did; where
 * `heed` throws, nothing more is sent.
 */
export async function runSteps(
  book: Book,
  steps: readonly Step[],
  heed: (typed: readonly TypedCell[]) => void = () => undefined,
): Promise<void> {
  for (const packet of packSteps(steps)) {
    const told = await queuePacket(book, packet);
    try {
      await book.context.sync();
    } catch (error) {
      heedAll(told.map(orNothing), heed);
      throw error;
    }
    heedAll(told, heed);
  }
}

async function queuePacket(book: Book, packet: readonly Step[]): Promise<Told[]> {
  const size = packet.reduce((sum, step) => sum + step.bytes, 0);
  if (size > BIG) suspend(book.context);
  const told: Told[] = [];
  for (const step of packet) {
    if (step.guard !== undefined) told.push(step.guard.queue(book));
    step.queue(book);
    await breathe();
  }
  return told;
}

function heedAll(told: readonly Told[], heed: (typed: readonly TypedCell[]) => void): void {
  const typed = told.flatMap((tell) => tell());
  if (typed.length > 0) heed(typed);
}

/** A request that failed half-way has answers for what was asked before it failed, and did what stood before. */
const orNothing =
  (tell: Told): Told =>
  () => {
    try {
      return tell();
    } catch {
      return [];
    }
  };

function suspend({ application }: Excel.RequestContext): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}

import { breathe } from "./breathe";

/**
 * Work is queued as steps and sent in requests. A request may hold steps of many sheets, and is closed before it would
 * exceed the limit; a step alone is never larger than that (`values.ts` cuts large blocks).
 */
export interface Step {
  /** UTF-8 bytes this adds to the request, estimated from above. */
  readonly bytes: number;
  queue(book: Book): void;
}

/** 1 MB a request is the budget; the library's envelope needs some room. */
export const REQUEST_BYTES = 970_000;
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

  constructor(readonly context: Excel.RequestContext) {}

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
  let size = Number.POSITIVE_INFINITY;
  for (const step of steps) {
    if (size + step.bytes > limit) {
      packets.push([]);
      size = 0;
    }
    packets.at(-1)?.push(step);
    size += step.bytes;
  }
  return packets;
}

/** Sends the steps in order, as few requests as fit. */
export async function runSteps(book: Book, steps: readonly Step[]): Promise<void> {
  for (const packet of packSteps(steps)) {
    const size = packet.reduce((sum, step) => sum + step.bytes, 0);
    if (size > BIG) suspend(book.context);
    for (const step of packet) {
      step.queue(book);
      await breathe();
    }
    await book.context.sync();
  }
}

function suspend({ application }: Excel.RequestContext): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}

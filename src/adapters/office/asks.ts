import { failureOf } from "./office-failures";

/** One question of a request. Where the answer to the whole request is too large, it can be asked again with fewer others beside it. */
export interface Ask {
  /** Queues it, also for the second time: what was queued before is forgotten. */
  queue(): void;
  /** The same question in two smaller ones, whose answers it puts together; none where it cannot be cut. */
  halves(): readonly Ask[];
}

/** Questions queued for the next request. */
export class Asks {
  private waiting: Ask[] = [];

  constructor(private readonly context: Excel.RequestContext) {}

  /** Queues a question whose answer is short; the function this gives reads it once it was sent. */
  add<Answer>(queue: () => () => Answer): () => Answer {
    let read = queue();
    const again = (): void => {
      read = queue();
    };
    this.waiting.push({ queue: again, halves: () => [] });
    return () => read();
  }

  /** Queues a question that can be cut. */
  queue(ask: Ask): void {
    ask.queue();
    this.waiting.push(ask);
  }

  /** Sends what was queued. False where that is too large: then `own` is forgotten, and the rest waits for the next request. */
  async attempt(own: readonly Ask[]): Promise<boolean> {
    const asked = this.waiting;
    this.waiting = [];
    try {
      await this.context.sync();
      return true;
    } catch (error) {
      if (failureOf(error)?.kind !== "too-large") throw error;
      this.waiting = asked.filter((ask) => !own.includes(ask));
      for (const ask of this.waiting) ask.queue();
      return false;
    }
  }

  /** Sends what was queued. What is too large in one request or one answer goes in halves, down to the single question and its halves. */
  async send(): Promise<void> {
    const asked = this.waiting;
    this.waiting = [];
    try {
      await this.context.sync();
    } catch (error) {
      const halves = failureOf(error)?.kind === "too-large" ? halvesOf(asked) : [];
      if (halves.length === 0) throw error;
      for (const half of halves) await this.again(half);
    }
  }

  private async again(asks: readonly Ask[]): Promise<void> {
    for (const ask of asks) ask.queue();
    this.waiting = [...asks];
    await this.send();
  }
}

function halvesOf(asks: readonly Ask[]): (readonly Ask[])[] {
  const middle = Math.ceil(asks.length / 2);
  if (asks.length > 1) return [asks.slice(0, middle), asks.slice(middle)];
  return asks.flatMap((ask) => ask.halves()).map((half) => [half]);
}

import { fail, type Result, succeed } from "../../engine/result";
import type { PoolThread, Progress, ThreadMessage, ThreadStop } from "./pool-thread";

export interface Waiting<J, A> {
  readonly job: J;
  readonly isHeavy: boolean;
  readonly progress: Progress | undefined;
  readonly settle: (outcome: Result<A, ThreadStop>) => void;
  readonly reject: (bug: Error) => void;
}

/** A thread with the job it works on. */
export class Seat<J, A> {
  private current: Waiting<J, A> | null = null;
  private watch: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly thread: PoolThread<J, A>,
    private readonly longestSilenceMs: number,
    /** Told after each job: whether the thread can take another. */
    private readonly freed: (isAlive: boolean) => void,
  ) {
    thread.listen({ heard: (message) => this.heard(message), broken: (why) => this.broken(why) });
    // After that: in Node whoever begins to listen to a thread keeps the program from ending.
    thread.setBusy(false);
  }

  get isFree(): boolean {
    return this.current === null;
  }

  get isHeavy(): boolean {
    return this.current?.isHeavy ?? false;
  }

  /** Of a thread that has nothing to do. */
  end(): void {
    this.thread.end();
  }

  take(waiting: Waiting<J, A>): void {
    this.current = waiting;
    this.thread.setBusy(true);
    void (this.thread.started ?? Promise.resolve()).then(() => {
      if (this.current === waiting) this.watchSilence();
    });
    this.thread.send(waiting.job);
  }

  private watchSilence(): void {
    clearTimeout(this.watch);
    this.watch = setTimeout(() => this.over(false)?.settle(fail("took-too-long")), this.longestSilenceMs);
  }

  private heard(message: ThreadMessage<A>): void {
    if (message.kind === "progress") {
      this.watchSilence();
      this.current?.progress?.(message.done, message.total);
      return;
    }
    const done = this.over(!this.isHeavy);
    if (message.kind === "answer") done?.settle(succeed(message.answer));
    else done?.reject(new Error(message.problem));
  }

  private broken(why: "out-of-memory" | Error): void {
    const done = this.over(false);
    if (why === "out-of-memory") done?.settle(fail(why));
    else done?.reject(why);
  }

  /** The job that ends now. */
  private over(isAlive: boolean): Waiting<J, A> | null {
    const done = this.current;
    clearTimeout(this.watch);
    this.current = null;
    this.thread.setBusy(false);
    if (!isAlive) this.thread.end();
    this.freed(isAlive);
    return done;
  }
}

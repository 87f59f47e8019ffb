import { fail, type Result, succeed } from "../../engine/result";

/** Why a thread was ended before it answered. */
export type ThreadStop = "took-too-long" | "out-of-memory";

/** What a thread says: how far it is (a sign of life), its answer, or the bug it met. */
export type ThreadMessage<A> =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "answer"; readonly answer: A }
  | { readonly kind: "bug"; readonly problem: string };

export interface ThreadListener<A> {
  readonly heard: (message: ThreadMessage<A>) => void;
  /** The thread itself is gone: it took all its memory, or met a bug nobody caught. */
  readonly broken: (why: "out-of-memory" | Error) => void;
}

/** A thread as a platform gives it: it can be ended even in the middle of a computation. */
export interface PoolThread<J, A> {
  /** Where loading the thread itself may take long: no file is blamed for that. */
  readonly started?: Promise<void>;
  /** Called once, before anything is sent. */
  listen(to: ThreadListener<A>): void;
  send(job: J): void;
  /** An idle thread must not keep a program from ending. */
  setBusy(isBusy: boolean): void;
  end(): void;
}

export interface PoolSettings<J, A> {
  readonly start: () => PoolThread<J, A>;
  readonly threads: number;
  /** A thread that says nothing for so long is ended. */
  readonly longestSilenceMs: number;
}

type Progress = (done: number, total: number) => void;

/** A few threads that take one job at a time each. One that hangs or runs out of memory is ended, and a new one takes its place. */
export interface ThreadPool<J, A> {
  run(job: J, progress?: Progress): Promise<Result<A, ThreadStop>>;
  /** Starts the threads before there is anything to do. */
  warmUp(): void;
  /** Ends the threads once they have nothing to do, and with them the memory they hold; the next job starts new ones. */
  rest(): void;
}

interface Waiting<J, A> {
  readonly job: J;
  readonly progress: Progress | undefined;
  readonly settle: (outcome: Result<A, ThreadStop>) => void;
  readonly reject: (bug: Error) => void;
}

export function threadPool<J, A>(settings: PoolSettings<J, A>): ThreadPool<J, A> {
  const seats: Seat<J, A>[] = [];
  const queue: Waiting<J, A>[] = [];
  let isResting = false;
  const leave = (seat: Seat<J, A>): void => {
    const at = seats.indexOf(seat);
    if (at !== -1) seats.splice(at, 1);
  };
  const endIdle = (): void => {
    for (const seat of seats.filter(({ isFree }) => isFree)) {
      leave(seat);
      seat.end();
    }
  };
  const begin = (): Seat<J, A> => {
    const seat: Seat<J, A> = new Seat(settings.start(), settings.longestSilenceMs, (isAlive) => {
      if (!isAlive) leave(seat);
      next();
    });
    seats.push(seat);
    return seat;
  };
  const freeSeat = (): Seat<J, A> | undefined =>
    seats.find((seat) => seat.isFree) ?? (seats.length < settings.threads ? begin() : undefined);
  const next = (): void => {
    const [waiting] = queue;
    if (waiting === undefined) return isResting ? endIdle() : undefined;
    const seat = freeSeat();
    if (seat === undefined) return;
    queue.shift();
    seat.take(waiting);
  };
  return {
    run: (job, progress) =>
      new Promise((settle, reject) => {
        isResting = false;
        queue.push({ job, progress, settle, reject });
        next();
      }),
    warmUp: () => {
      isResting = false;
      while (seats.length < settings.threads) begin();
    },
    rest: () => {
      isResting = true;
      endIdle();
    },
  };
}

/** A thread with the job it works on. */
class Seat<J, A> {
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
    const done = this.over(true);
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

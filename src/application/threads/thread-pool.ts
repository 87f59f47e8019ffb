import type { Result } from "../../engine/result";
import type { PoolThread, Progress, ThreadStop } from "./pool-thread";
import { Seat, type Waiting } from "./thread-seat";

export interface PoolSettings<J, A> {
  readonly start: () => PoolThread<J, A>;
  readonly threads: number;
  /** A thread that says nothing for so long is ended. */
  readonly longestSilenceMs: number;
  /** A job that may take much memory: none runs beside it, and what it took is given back with its thread. */
  readonly isHeavy?: (job: J) => boolean;
}

/** A few threads that take one job at a time each. One that hangs or runs out of memory is ended, and a new one takes its place. */
export interface ThreadPool<J, A> {
  run(job: J, progress?: Progress): Promise<Result<A, ThreadStop>>;
  /** Starts the threads before there is anything to do. */
  warmUp(): void;
  /** Ends the threads once they have nothing to do, and with them the memory they hold; the next job starts new ones. */
  rest(): void;
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
    for (let [waiting] = queue; waiting !== undefined; [waiting] = queue) {
      const seat = mayBegin(waiting, seats) ? freeSeat() : undefined;
      if (seat === undefined) return;
      queue.shift();
      seat.take(waiting);
    }
    if (isResting) endIdle();
  };
  return {
    run: (job, progress) =>
      new Promise((settle, reject) => {
        isResting = false;
        queue.push({ job, isHeavy: settings.isHeavy?.(job) ?? false, progress, settle, reject });
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

/** A heavy job waits until every thread is free, and everything waits while it is done: the order stays that of the asking. */
const mayBegin = (
  { isHeavy }: { readonly isHeavy: boolean },
  seats: readonly { readonly isFree: boolean; readonly isHeavy: boolean }[],
): boolean => seats.every((seat) => (isHeavy ? seat.isFree : !seat.isHeavy));

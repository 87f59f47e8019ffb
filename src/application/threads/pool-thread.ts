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

export type Progress = (done: number, total: number) => void;

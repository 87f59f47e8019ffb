import { type FileName, unreadReturn } from "../../engine/consolidation/read-return";
import { type FrameGround, frameOn, type ReturnFrame } from "../../engine/consolidation/return-frame";
import type { ReturnedFile } from "../../engine/consolidation/returned";
import { InvariantBroken } from "../../engine/result";
import { endedText } from "../failure-texts";
import type { ReturnReaders } from "../ports/return-readers";
import type { PoolThread, ThreadStop } from "../threads/pool-thread";
import type { ThreadPool } from "../threads/thread-pool";
import { readReturnedFile, type WorkbookReader } from "./returns-here";

/** A returned file as a thread is asked to read it. Plain data, and so is the answer: bytes go, rows come back. */
export interface ReturnJob {
  readonly kind: "return";
  readonly name: FileName;
  readonly bytes: Uint8Array;
  /** What it is read against; null: the same as the job before. */
  readonly ground: FrameGround | null;
}

export interface ReturnAnswer {
  readonly kind: "return";
  readonly read: ReturnedFile | null;
}

/** The side of the thread: reads job after job. */
export function returnAnswers(workbooks: WorkbookReader): (job: ReturnJob) => Promise<ReturnAnswer> {
  let frame: ReturnFrame | null = null;
  return async ({ name, bytes, ground }) => {
    if (ground !== null) frame = frameOn(ground);
    if (frame === null) throw new InvariantBroken("A return was to be read against nothing");
    return { kind: "return", read: await readReturnedFile({ name, bytes }, frame, workbooks) };
  };
}

/** What all files are read against crosses to a thread once. */
export function groundOnce<Job extends { readonly kind: string }, Answer>(
  thread: PoolThread<Job | ReturnJob, Answer>,
): PoolThread<Job | ReturnJob, Answer> {
  let told: FrameGround | null = null;
  const isReturn = (job: Job | ReturnJob): job is ReturnJob => job.kind === "return";
  return {
    ...thread,
    listen: (to) => thread.listen(to),
    setBusy: (isBusy) => thread.setBusy(isBusy),
    end: () => thread.end(),
    send(job) {
      if (!isReturn(job)) return thread.send(job);
      thread.send(job.ground === told ? { ...job, ground: null } : job);
      told = job.ground;
    },
  };
}

type ReturnPool<Answer> = Pick<ThreadPool<ReturnJob, Answer>, "run" | "warmUp" | "rest">;

/** Files are read in threads. One that hangs is ended alone and named, and whoever gives it again is told so at once. */
export function threadedReturns<Answer extends { readonly kind: string }>(
  pool: ReturnPool<Answer | ReturnAnswer>,
  { seconds, ...tools }: Pick<ReturnReaders, "archives" | "digest"> & { readonly seconds: number },
): ReturnReaders {
  const ended = new Map<string, ThreadStop>();
  const unread = (name: FileName, why: ThreadStop): ReturnedFile => {
    ended.set(name.sha256, why);
    return unreadReturn(name, endedText(name.file, why, seconds));
  };
  return {
    ...tools,
    warmUp: () => pool.warmUp(),
    begin: ({ ground }) => ({
      async read(name, bytes) {
        const before = ended.get(name.sha256);
        if (before !== undefined) return unread(name, before);
        const done = await pool.run({ kind: "return", name, bytes, ground });
        return done.ok ? answerOf(done.value) : unread(name, done.failure);
      },
      end: () => pool.rest(),
    }),
  };
}

const isAnswer = (answer: { readonly kind: string }): answer is ReturnAnswer => answer.kind === "return";

function answerOf(answer: { readonly kind: string } | ReturnAnswer): ReturnedFile | null {
  if (!isAnswer(answer)) throw new InvariantBroken("A thread answered another question");
  return answer.read;
}

import { useCallback, useEffect, useRef, useState } from "react";
import type { Progress } from "../../application/ports/document-reader";
import type { Result } from "../../engine/result";
import { bugOf, type JobProblem } from "./job-problem";

/** What a feature gives a long job: a way to be told how far it is, and a way to end it. */
export interface FeatureControl {
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

/** Where a job stands. A new run keeps the value of the last one, so that a list does not vanish while it is renewed. */
export interface JobState<T> {
  readonly step: "idle" | "running" | "done" | "failed";
  readonly value: T | null;
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly problem: JobProblem | null;
}

export interface UsedJob<Given extends unknown[], T> {
  readonly state: JobState<T>;
  /**
   * Starts; a run that is still going is let go of, not ended: ending one ends the thread on which others run too. Gives the
   * value, or null where it failed or was overtaken.
   */
  readonly start: (...given: Given) => Promise<T | null>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
  readonly retry: () => void;
}

const IDLE = { step: "idle", value: null, progress: null, problem: null } as const;

/** Runs one job of a feature and keeps where it stands; a job that was cancelled leaves what was there. */
export function useJob<Given extends unknown[], T>(
  run: (control: FeatureControl, ...given: Given) => Promise<Result<T, JobProblem>>,
): UsedJob<Given, T> {
  const [state, setState] = useState<JobState<T>>(IDLE);
  const current = useRef<AbortController | null>(null);
  const last = useRef<Given | null>(null);
  const latestRun = useRef(run);
  latestRun.current = run;

  const start = useCallback(async (...given: Given): Promise<T | null> => {
    const control = new AbortController();
    current.current = control;
    last.current = given;
    const tell = (next: (before: JobState<T>) => JobState<T>): void => {
      if (current.current === control) setState(next);
    };
    tell(({ value }) => ({ step: "running", value, progress: null, problem: null }));
    const progress: Progress = (done, total) => tell((before) => ({ ...before, progress: { done, total } }));
    const outcome = await latestRun.current({ signal: control.signal, progress }, ...given).catch(failedBy);
    if (current.current !== control) return null;
    tell((before) => after(before, outcome));
    return outcome.ok ? outcome.value : null;
  }, []);

  const cancel = useCallback(() => current.current?.abort(), []);
  const dismiss = useCallback(() => setState((before) => calm(before)), []);
  const retry = useCallback(() => {
    if (last.current !== null) void start(...last.current);
  }, [start]);
  useEffect(
    () => () => {
      current.current = null;
    },
    [],
  );
  return { state, start, cancel, dismiss, retry };
}

const failedBy = (thrown: unknown): { readonly ok: false; readonly failure: JobProblem } => ({
  ok: false,
  failure: bugOf(thrown),
});

const calm = <T>({ value }: JobState<T>): JobState<T> => ({
  step: value === null ? "idle" : "done",
  value,
  progress: null,
  problem: null,
});

function after<T>(before: JobState<T>, outcome: Result<T, JobProblem>): JobState<T> {
  if (outcome.ok) return { step: "done", value: outcome.value, progress: null, problem: null };
  const { failure } = outcome;
  if (failure.kind === "stopped" && failure.because === "cancelled") return calm(before);
  return { step: "failed", value: before.value, progress: null, problem: failure };
}

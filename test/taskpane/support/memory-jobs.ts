import type { LastSource } from "../../../src/application/ports/last-source";
import { NO_CHOICES, type Preferences, type RememberedChoices } from "../../../src/application/ports/preferences";
import type { PlanSource } from "../../../src/application/reading/plan-source";
import { succeed } from "../../../src/engine/result";
import type {
  PlanPreview,
  ReadControl,
  ReadPlanJobs,
  WriteChoices,
} from "../../../src/taskpane/features/read-plan/read-plan-jobs";
import { previewOf } from "./previews";

export interface MemoryJobs extends ReadPlanJobs {
  readonly asked: unknown[];
}

/** Jobs in memory: what was asked is noted, and every answer can be given by the test. */
export function memoryJobs(change: Partial<ReadPlanJobs> = {}, preview: PlanPreview = previewOf()): MemoryJobs {
  const asked: unknown[] = [];
  return {
    asked,
    sources: ["active-sheet", "selection", "files", "pasted", "sample"],
    read: (source: PlanSource) => {
      asked.push(["read", source.kind]);
      return Promise.resolve(succeed(preview));
    },
    write: (_preview: PlanPreview, choices: WriteChoices) => {
      asked.push(["write", choices]);
      return Promise.resolve(succeed({ tasks: 3, sheets: ["Kế hoạch", "Nhiệm vụ"], merged: null }));
    },
    undo: () => {
      asked.push(["undo"]);
      return Promise.resolve(succeed({ id: "1", label: "Đọc kế hoạch", at: "2025-10-06T08:00:00Z", sheets: [] }));
    },
    showPlace: (place) => {
      asked.push(["show", place]);
      return Promise.resolve(succeed(null));
    },
    ...change,
  };
}

/** A reading that waits until the test lets it go, and stops when it is told to. */
export function waitingRead(preview: PlanPreview = previewOf()) {
  let control: ReadControl | null = null;
  let finish: () => void = () => undefined;
  const read: ReadPlanJobs["read"] = (_source, given) => {
    control = given;
    return new Promise((resolve) => {
      finish = () => resolve(succeed(preview));
      given.signal.addEventListener("abort", () =>
        resolve({ ok: false, failure: { kind: "stopped", because: "cancelled" } }),
      );
    });
  };
  return { read, progress: (done: number, total: number) => control?.progress(done, total), finish: () => finish() };
}

export function memoryLastSource(start: PlanSource | null = null): LastSource & { now(): PlanSource | null } {
  let kept = start;
  return {
    now: () => kept,
    recall: () => kept,
    remember: (source) => {
      kept = source;
    },
    forget: () => {
      kept = null;
    },
  };
}

export function memoryPreferences(start: RememberedChoices = NO_CHOICES): Preferences & { now(): RememberedChoices } {
  let kept = start;
  return {
    now: () => kept,
    recall: () => Promise.resolve(kept),
    remember: (choices) => {
      kept = choices;
      return Promise.resolve();
    },
  };
}

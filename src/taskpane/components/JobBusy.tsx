import { useRef } from "react";
import { useTexts } from "../context/choices";
import type { JobState } from "../context/use-job";
import { BusyPanel, CancelButton } from "./BusyPanel";
import { en } from "./job.en";
import { vi } from "./job.vi";

export interface JobBusyProps {
  readonly heading: string;
  readonly state: Pick<JobState<unknown>, "progress">;
  /** "Đã đọc 3/14 phần"; without it "3/14". */
  readonly counted?: (done: number, total: number) => string;
  /** Null where the work is one batch that is done or not. */
  readonly onCancel: (() => void) | null;
}

/** Long work with its count, the time left as far as it can be told, and a way to end it. */
export function JobBusy({ heading, state, counted = overAll, onCancel }: JobBusyProps) {
  const texts = useTexts({ vi, en });
  const begun = useRef(performance.now());
  const { progress } = state;
  const known = progress !== null && progress.total > 1;
  const left = known ? secondsLeft(progress, performance.now() - begun.current) : null;
  return (
    <BusyPanel
      heading={heading}
      count={known ? `${counted(progress.done, progress.total)}${left === null ? "" : texts.secondsLeft(left)}` : ""}
      share={known ? progress.done / progress.total : undefined}
      {...(onCancel === null ? {} : { cancel: <CancelButton label={texts.cancel} onCancel={onCancel} /> })}
    />
  );
}

const overAll = (done: number, total: number): string => `${done}/${total}`;

/** Told only once it means something: a tenth is done and two seconds or more are left. */
function secondsLeft(
  { done, total }: { readonly done: number; readonly total: number },
  passed: number,
): number | null {
  if (done < total / 10 || done === 0) return null;
  const seconds = Math.round(((passed / done) * (total - done)) / 1000);
  return seconds < 2 ? null : seconds;
}

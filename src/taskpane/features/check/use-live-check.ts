import { useEffect, useRef, useState } from "react";
import type { CheckLine } from "../../../application/checking/open-check";
import type { WorkbookEdit } from "../../../application/ports/open-workbook";
import type { JobProblem } from "../../context/job-problem";
import { useJob } from "../../context/use-job";
import type { CheckFeature } from "./check-feature";
import { type Watching, watchEdits } from "./watch-edits";

export interface LiveCheck {
  /** The lines with those of edited rows renewed. */
  readonly lines: readonly CheckLine[] | null;
  /** Another sheet was changed since everything was looked at. */
  readonly elsewhere: boolean;
  readonly problem: JobProblem | null;
  /** What was typed so far is part of what is now looked at as a whole. */
  readonly forget: () => void;
}

/** While `isOn`, looks at each edited row again and puts its lines in the place of the old ones; `checkAll` where that is not enough. */
export function useLiveCheck(
  feature: CheckFeature,
  { isOn, lines, checkAll }: { isOn: boolean; lines: readonly CheckLine[] | null; checkAll: () => void },
): LiveCheck {
  const [patch, setPatch] = useState<{ of: readonly CheckLine[]; lines: readonly CheckLine[] } | null>(null);
  const [elsewhere, setElsewhere] = useState(false);
  const [refused, setRefused] = useState<JobProblem | null>(null);
  const { start, state } = useJob(feature.recheck);
  const now = useRef({ lines, patch, checkAll });
  now.current = { lines, patch, checkAll };
  const watching = useRef<Watching | null>(null);
  useEffect(() => setElsewhere(false), [lines]);
  useEffect(() => {
    if (!isOn) return undefined;
    const look = async (edits: readonly WorkbookEdit[]): Promise<void> => {
      const recheck = await start(edits);
      const { lines: base, patch: before, checkAll: all } = now.current;
      if (recheck?.kind === "elsewhere") setElsewhere(true);
      if (recheck?.kind === "whole") all();
      if (recheck?.kind !== "rows" || base === null) return;
      const shown = before?.of === base ? before.lines : base;
      setPatch({ of: base, lines: withRows(shown, recheck.tasks, recheck.lines) });
    };
    const begun = watchEdits(feature, (edits) => void look(edits), setRefused);
    watching.current = begun;
    return () => {
      watching.current = null;
      begun.stop();
    };
  }, [isOn, feature, start]);
  return {
    lines: patch !== null && patch.of === lines ? patch.lines : lines,
    elsewhere: isOn && elsewhere,
    problem: refused ?? state.problem,
    forget: () => watching.current?.forget(),
  };
}

const ORDER = { error: 0, warning: 1, note: 2 } as const;
const rank = ({ waived, severity }: CheckLine): number => (waived === null ? 0 : 10) + ORDER[severity];

/** The lines that the rows of these tasks alone had are replaced; errors first, as in the whole list. */
export function withRows(
  lines: readonly CheckLine[],
  tasks: readonly string[],
  renewed: readonly CheckLine[],
): readonly CheckLine[] {
  const kept = lines.filter(({ task, ofRow }) => !(ofRow && task !== null && tasks.includes(task)));
  return [...kept, ...renewed].sort((one, other) => rank(one) - rank(other));
}

import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useTexts } from "../context/choices";
import type { JobProblem } from "../context/job-problem";
import { useWorkbook } from "../context/workbook";
import { JobFailure } from "./JobFailure";
import { en } from "./job.en";
import { vi } from "./job.vi";

export interface UndoNoticeProps {
  /** What was just done to the workbook; null: nothing to tell. */
  readonly sentence: string | null;
  readonly canUndo: boolean;
}

/** Tells what was done, and takes it back at a press. */
export function UndoNotice({ sentence, canUndo }: UndoNoticeProps) {
  const texts = useTexts({ vi, en });
  const { desk } = useWorkbook();
  const [undone, setUndone] = useState<string | null>(null);
  const [problem, setProblem] = useState<JobProblem | null>(null);
  useEffect(() => setUndone(null), [sentence]);
  if (sentence === null) return null;
  const undo = async (): Promise<void> => {
    const taken = await desk.undo();
    setProblem(taken.ok ? null : taken.failure);
    if (taken.ok) setUndone(texts.undone(taken.value.label));
  };
  return (
    <div role="status">
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{undone ?? sentence}</MessageBarBody>
        {canUndo && undone === null ? (
          <MessageBarActions>
            <Button size="small" onClick={() => void undo()}>
              {texts.undo}
            </Button>
          </MessageBarActions>
        ) : null}
      </MessageBar>
      <JobFailure problem={problem} onClose={() => setProblem(null)} onRetry={null} />
    </div>
  );
}

import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { JudgedTask } from "../../../application/status/status-view";
import { CopyTable } from "../../components/CopyTable";
import { JobFailure } from "../../components/JobFailure";
import { StatusMark } from "../../components/StatusMark";
import * as stateWords from "../../components/state-words";
import { useViewStyles } from "../../components/view.styles";
import { useTexts } from "../../context/choices";
import type { JobProblem } from "../../context/job-problem";
import { useShowPlace } from "../../context/workbook";
import { en } from "./leader.en";
import { vi } from "./leader.vi";

const cellsOf = (
  { number, text, leads, status, because }: JudgedTask,
  { statuses }: stateWords.StateWords,
): string[] => [number, text, leads.join("; "), statuses[status], because];

/** The tasks behind a figure, each with its state, why, and the way to its row. */
export function TaskSources({ tasks }: { readonly tasks: readonly JudgedTask[] }) {
  const texts = useTexts({ vi, en });
  const words = useTexts(stateWords);
  const styles = useViewStyles();
  const [problem, setProblem] = useState<JobProblem | null>(null);
  const show = useShowPlace(setProblem);
  return (
    <>
      <JobFailure problem={problem} onClose={() => setProblem(null)} onRetry={null} />
      <div>
        <CopyTable headers={texts.columns} rows={tasks.map((task) => cellsOf(task, words))} />
      </div>
      <ul className={styles.list} aria-label={texts.tasks}>
        {tasks.map(({ id, number, text, status, because, place }) => (
          <li key={id} className={styles.item}>
            <span>
              {number === "" ? "" : `${number}. `}
              {text}
            </span>
            <span>
              <StatusMark status={status} />
            </span>
            <span className={styles.hint}>{because}</span>
            {place === null ? null : (
              <span>
                <Button size="small" onClick={() => show(place)}>
                  {texts.source}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

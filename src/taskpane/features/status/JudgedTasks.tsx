import { useMemo, useState } from "react";
import type { StatusView } from "../../../application/status/status-view";
import { CopyTable } from "../../components/CopyTable";
import { JobFailure } from "../../components/JobFailure";
import * as stateWords from "../../components/state-words";
import { VirtualTable } from "../../components/VirtualTable";
import { useViewStyles } from "../../components/view.styles";
import { useTexts } from "../../context/choices";
import type { JobProblem } from "../../context/job-problem";
import { useShowPlace } from "../../context/workbook";
import { en } from "./status.en";
import { useStatusStyles } from "./status.styles";
import { vi } from "./status.vi";
import { filteredTasks, type StatusFilter, taskCells } from "./status-filter";
import { TaskCells } from "./TaskCells";

export interface JudgedTasksProps {
  readonly view: StatusView;
  readonly filter: StatusFilter;
}

/** The tasks that the filter lets through, each with its state and why. */
export function JudgedTasks({ view, filter }: JudgedTasksProps) {
  const texts = useTexts({ vi, en });
  const { statuses } = useTexts(stateWords);
  const shared = useViewStyles();
  const styles = useStatusStyles();
  const [problem, setProblem] = useState<JobProblem | null>(null);
  const show = useShowPlace(setProblem);
  const tasks = useMemo(() => filteredTasks(view.tasks, filter), [view, filter]);
  return (
    <>
      <JobFailure problem={problem} onClose={() => setProblem(null)} onRetry={null} />
      <div className={shared.line}>
        <span role="status" className={shared.hint}>
          {texts.tasks(tasks.length, view.tasks.length)}
        </span>
        <CopyTable
          headers={texts.copyColumns}
          rows={tasks.map((task) => taskCells(task, (status) => statuses[status]))}
        />
      </div>
      {tasks.length === 0 ? (
        <p className={shared.text}>{texts.noTask}</p>
      ) : (
        <VirtualTable
          label={texts.table}
          columns={texts.columns}
          rows={tasks}
          keyOf={({ id }) => id}
          rowClassName={styles.taskRow}
          shown={null}
          renderCells={(task) => (
            <TaskCells
              task={task}
              onShow={(place) => {
                if (place !== null) show(place);
              }}
            />
          )}
        />
      )}
    </>
  );
}

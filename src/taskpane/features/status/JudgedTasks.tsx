import { Button, Input, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { StatusView } from "../../../application/status-view";
import { STATUS_LABELS } from "../../../engine/sheets/labels";
import { CopyButton } from "../../components/CopyButton";
import { JobFailure } from "../../components/JobFailure";
import { VirtualTable } from "../../components/VirtualTable";
import { useTexts } from "../../context/choices";
import type { JobProblem } from "../../context/job-problem";
import { useShowPlace } from "../../context/workbook";
import { StateCards } from "./StateCards";
import { en } from "./status.en";
import { useStatusStyles } from "./status.styles";
import { vi } from "./status.vi";
import { TaskCells } from "./TaskCells";
import { filteredTasks, NO_FILTER, type TaskFilter, tasksAsText } from "./task-filter";

/** Figures by state, filters, and the tasks behind them. */
export function JudgedTasks({ view }: { readonly view: StatusView }) {
  const texts = useTexts({ vi, en });
  const styles = useStatusStyles();
  const [filter, setFilter] = useState<TaskFilter>(NO_FILTER);
  const [problem, setProblem] = useState<JobProblem | null>(null);
  const show = useShowPlace(setProblem);
  const tasks = useMemo(() => filteredTasks(view.tasks, filter), [view, filter]);
  return (
    <>
      <JobFailure problem={problem} onClose={() => setProblem(null)} onRetry={null} />
      <StateCards
        counts={view.counts}
        chosen={filter.status}
        onChoose={(status) => setFilter((before) => ({ ...before, status }))}
      />
      <Filters view={view} filter={filter} onChange={setFilter} />
      <div className={styles.line}>
        <span role="status" className={styles.hint}>
          {texts.tasks(tasks.length, view.tasks.length)}
        </span>
        {filter === NO_FILTER ? null : (
          <Button size="small" appearance="subtle" onClick={() => setFilter(NO_FILTER)}>
            {texts.clear}
          </Button>
        )}
        <CopyButton
          text={tasksAsText(tasks, texts.columns, STATUS_LABELS.of)}
          label={texts.copy}
          doneLabel={texts.copied}
        />
      </div>
      {tasks.length === 0 ? (
        <p className={styles.quiet}>{texts.noTask}</p>
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

interface FiltersProps {
  readonly view: StatusView;
  readonly filter: TaskFilter;
  readonly onChange: (filter: TaskFilter) => void;
}

function Filters({ view, filter, onChange }: FiltersProps) {
  const texts = useTexts({ vi, en });
  const styles = useStatusStyles();
  const subIndices = [...new Set(view.tasks.map(({ subIndex }) => subIndex))].filter(Boolean);
  return (
    <div className={styles.filters} role="group" aria-label={texts.filters}>
      <Select
        aria-label={texts.body}
        value={filter.body ?? ""}
        onChange={(_event, { value }) => onChange({ ...filter, body: value === "" ? null : value })}
      >
        <option value="">{texts.anyBody}</option>
        {view.bodies.map(({ key, name, total }) => (
          <option key={key} value={key}>
            {name} ({total})
          </option>
        ))}
      </Select>
      {subIndices.length < 2 ? null : (
        <Select
          aria-label={texts.subIndex}
          value={filter.subIndex ?? ""}
          onChange={(_event, { value }) => onChange({ ...filter, subIndex: value === "" ? null : value })}
        >
          <option value="">{texts.anySubIndex}</option>
          {subIndices.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      )}
      <Input
        type="search"
        aria-label={texts.find}
        placeholder={texts.find}
        value={filter.words}
        onChange={(_event, { value }) => onChange({ ...filter, words: value })}
      />
    </div>
  );
}

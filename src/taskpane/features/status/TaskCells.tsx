import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { JudgedTask } from "../../../application/status/status-view";
import { asOfficeDate } from "../../../engine/calendar/calendar-date";
import { StatusMark } from "../../components/StatusMark";
import { useViewStyles } from "../../components/view.styles";
import { useTexts } from "../../context/choices";
import { en } from "./status.en";
import { useStatusStyles } from "./status.styles";
import { vi } from "./status.vi";

/** Bodies of one task that are listed at once; 114 communes would drown the rest. */
const MOST_BODIES = 12;

export interface TaskCellsProps {
  readonly task: JudgedTask;
  readonly onShow: (place: JudgedTask["place"]) => void;
}

/** The cells of a task: what it is, who leads it, its state and why; each body's own state on demand. */
export function TaskCells({ task, onShow }: TaskCellsProps) {
  const texts = useTexts({ vi, en });
  const shared = useViewStyles();
  const styles = useStatusStyles();
  const [isOpen, setOpen] = useState(false);
  const { bodies } = task;
  return (
    <>
      <div role="cell" className={styles.number}>
        {task.number}
      </div>
      <div role="cell">
        <div>{task.text}</div>
        <div className={shared.hint}>
          {task.leads.length === 0 ? texts.noLead : task.leads.join("; ")}
          {task.due === null ? "" : ` · ${asOfficeDate(task.due)}`}
        </div>
      </div>
      <div role="cell" className={styles.stateCell}>
        <strong>
          <StatusMark status={task.status} />
        </strong>
        <div className={shared.hint}>{task.because}</div>
        {task.place === null ? null : (
          <Button size="small" appearance="subtle" onClick={() => onShow(task.place)}>
            {texts.showRow}
          </Button>
        )}
        {bodies.length < 2 ? null : (
          <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? texts.hideBodies : texts.bodies(bodies.length)}
          </Button>
        )}
        {isOpen ? (
          <ul className={styles.bodies}>
            {bodies.slice(0, MOST_BODIES).map(({ body, status, because }) => (
              <li key={body ?? ""}>
                {body}: <StatusMark status={status} /> <span className={shared.hint}>{because}</span>
              </li>
            ))}
            {bodies.length > MOST_BODIES ? (
              <li className={shared.hint}>{texts.moreBodies(bodies.length - MOST_BODIES)}</li>
            ) : null}
          </ul>
        ) : null}
      </div>
    </>
  );
}

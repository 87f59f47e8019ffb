import { Button, MessageBar, MessageBarBody, Title3 } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { PlanSourceKind } from "../../../application/reading/plan-source";
import { Figures } from "../../components/Figures";
import { Later } from "../../components/Later";
import { useTexts } from "../../context/choices";
import { BeforeWriting } from "./BeforeWriting";
import { ColumnQuestions } from "./ColumnQuestions";
import { ExistingNote } from "./ExistingNote";
import { FindingList } from "./FindingList";
import { PlanHeadCard } from "./PlanHeadCard";
import { usePreviewStyles } from "./preview.styles";
import { previewFigures } from "./preview-figures";
import { en } from "./read-plan.en";
import { vi } from "./read-plan.vi";
import type { Previewing } from "./read-plan-state";
import { TaskTable } from "./TaskTable";
import { taskRows } from "./task-rows";
import { UnreadList } from "./UnreadList";
import type { ReadPlanActions } from "./use-read-plan";
import { writable, writeLabel } from "./write-label";

export interface PreviewViewProps {
  readonly state: Previewing;
  readonly actions: ReadPlanActions;
}

const IN_WORKBOOK: ReadonlySet<PlanSourceKind> = new Set(["active-sheet", "selection"]);

/** What was read and what would be written, before anything is. */
export function PreviewView({ state, actions }: PreviewViewProps) {
  const texts = useTexts({ vi, en }).preview;
  const styles = usePreviewStyles();
  const { preview, takeNarrative } = state;
  const { plan, findings, narrativeCount } = preview.reading;
  const rows = useMemo(() => taskRows(plan, takeNarrative), [plan, takeNarrative]);
  const shownTasks = useMemo(() => new Set(rows.map((row) => row.key)), [rows]);
  const [shown, setShown] = useState<{ key: string; request: number } | null>(null);
  const showTask = (key: string): void => setShown((last) => ({ key, request: (last?.request ?? 0) + 1 }));
  const amount = writable(preview, takeNarrative);
  // A place in a file that was chosen is no place in the open workbook.
  const showCell = IN_WORKBOOK.has(state.source.kind) ? actions.showPlace : null;
  const label = writeLabel(amount, preview, texts);

  return (
    <section className={styles.view}>
      <div className={styles.top}>
        <Title3 as="h2" className={styles.heading} tabIndex={-1} data-step-focus="">
          {texts.heading}
        </Title3>
        <Button size="small" icon={<ArrowLeftRegular />} onClick={actions.restart}>
          {texts.chooseAnother}
        </Button>
      </div>
      {state.notice === null ? null : (
        <MessageBar intent="success">
          <MessageBarBody>{texts.undone}</MessageBarBody>
        </MessageBar>
      )}
      <ColumnQuestions proposals={preview.reading.columnProposals ?? []} onConfirm={actions.confirmColumns} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <PlanHeadCard head={plan.plan} />
          <Figures figures={previewFigures(plan, amount, texts)} />
          <ExistingNote preview={preview} />
          <Tasks rows={rows} shown={shown} />
        </div>
        <div className={styles.column}>
          <Later>
            <FindingList
              findings={findings}
              onShowCell={showCell}
              onShowTask={showTask}
              isShown={(task) => shownTasks.has(task)}
            />
            <UnreadList unread={plan.ledger.unread} onShowCell={showCell} />
          </Later>
          {label === null && narrativeCount === 0 ? null : (
            <BeforeWriting
              narrativeCount={narrativeCount}
              takeNarrative={takeNarrative}
              onChooseNarrative={actions.chooseNarrative}
            />
          )}
        </div>
      </div>
      {label === null ? null : (
        <div className={styles.bar}>
          <Button appearance="primary" size="large" className={styles.barButton} onClick={actions.write}>
            {label}
          </Button>
        </div>
      )}
    </section>
  );
}

function Tasks({ rows, shown }: Parameters<typeof TaskTable>[0]) {
  const texts = useTexts({ vi, en }).preview;
  const styles = usePreviewStyles();
  return (
    <section className={styles.block}>
      <h3 className={styles.blockTitle}>{rows.length === 0 ? texts.noTasks : texts.tasks}</h3>
      {rows.length === 0 ? (
        <p className={styles.quiet}>{texts.noTasksHint}</p>
      ) : (
        <TaskTable rows={rows} shown={shown} />
      )}
    </section>
  );
}

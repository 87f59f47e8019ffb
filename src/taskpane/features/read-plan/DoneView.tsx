import { Button, Title3 } from "@fluentui/react-components";
import { ArrowUndoRegular, CheckmarkCircleFilled } from "@fluentui/react-icons";
import { useTexts } from "../../context/choices";
import { useDoneStyles } from "./done.styles";
import { en } from "./read-plan.en";
import { vi } from "./read-plan.vi";
import type { WrittenPlan } from "./read-plan-jobs";
import type { Written } from "./read-plan-state";
import type { ReadPlanActions } from "./use-read-plan";

export interface DoneViewProps {
  readonly state: Written;
  readonly onNext: () => void;
  readonly actions: ReadPlanActions;
}

/** The sheet of tasks begins with its title; the first task stands below the header of the table. */
const TASKS_SHEET = { sheet: "Nhiệm vụ", cell: "A1" };

/** What was written, how to take it back, and what comes next. */
export function DoneView({ state, onNext, actions }: DoneViewProps) {
  const texts = useTexts({ vi, en }).done;
  const styles = useDoneStyles();
  const { written } = state;
  const isUnchanged = written.sheets.length === 0;
  return (
    <section className={styles.view}>
      <div className={styles.top}>
        <span className={styles.icon} aria-hidden="true">
          <CheckmarkCircleFilled />
        </span>
        <Title3 as="h2" className={styles.heading} tabIndex={-1} data-step-focus="">
          {isUnchanged ? texts.unchanged : texts.heading}
        </Title3>
      </div>
      <What written={written} />
      <div className={styles.block}>
        <h3 className={styles.blockTitle}>{texts.next}</h3>
        <p className={styles.text}>{texts.nextInWorkbook}</p>
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onNext}>
          {texts.check}
        </Button>
        <Button onClick={() => actions.showPlace(TASKS_SHEET)}>{texts.showTasks}</Button>
        {isUnchanged ? null : (
          <Button icon={<ArrowUndoRegular />} onClick={actions.undo}>
            {texts.undo}
          </Button>
        )}
        <Button onClick={actions.backToPreview}>{texts.backToPreview}</Button>
        <Button onClick={actions.restart}>{texts.readAnother}</Button>
      </div>
    </section>
  );
}

function What({ written }: { readonly written: WrittenPlan }) {
  const texts = useTexts({ vi, en }).done;
  const styles = useDoneStyles();
  return (
    <>
      <p className={styles.text}>
        {texts.wrote(written.tasks)} {written.merged === null ? "" : texts.merged(written.merged)}
      </p>
      {written.sheets.length === 0 ? null : (
        <div className={styles.block}>
          <h3 className={styles.blockTitle}>{texts.sheets}</h3>
          <ul className={styles.sheets} aria-label={texts.sheets}>
            {written.sheets.map((sheet) => (
              <li key={sheet} className={styles.sheet}>
                {sheet}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

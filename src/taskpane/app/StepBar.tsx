import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import type { Verb } from "../../application/quarter-verbs";
import { useChoices, useTexts } from "../context/choices";
import { useWorkbook } from "../context/workbook";
import { en } from "./app.en";
import { vi } from "./app.vi";
import { useStepBarStyles } from "./step-bar.styles";
import { nextVerb, STEPS, type Step } from "./steps";

export interface StepBarProps {
  readonly active: Verb;
  readonly onChoose: (verb: Verb) => void;
}

/** The path of the quarter: what is done, what is next, and a way to each step. */
export function StepBar({ active, onChoose }: StepBarProps) {
  const texts = useTexts({ vi, en });
  const styles = useStepBarStyles();
  const { overview } = useWorkbook();
  const done = overview?.done ?? null;
  const next = nextVerb(done);
  return (
    <nav aria-label={texts.steps}>
      <ol className={styles.steps} data-over-content="">
        {STEPS.map((step, at) => (
          <li key={step.id} className={styles.item}>
            <StepButton
              step={step}
              number={at + 1}
              isActive={step.id === active}
              isDone={done?.[step.id] === true}
              isNext={step.id === next}
              onChoose={onChoose}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface StepButtonProps {
  readonly step: Step;
  readonly number: number;
  readonly isActive: boolean;
  readonly isDone: boolean;
  readonly isNext: boolean;
  readonly onChoose: (verb: Verb) => void;
}

function StepButton({ step, number, isActive, isDone, isNext, onChoose }: StepButtonProps) {
  const { language } = useChoices();
  const texts = useTexts({ vi, en });
  const styles = useStepBarStyles();
  const state = isDone ? texts.stepDone : isNext ? texts.stepNext : "";
  return (
    <button
      type="button"
      className={mergeClasses(styles.step, isActive && styles.active)}
      title={step.hint[language]}
      {...(isActive ? { "aria-current": "step" } : {})}
      onClick={() => onChoose(step.id)}
    >
      <span
        className={mergeClasses(
          styles.mark,
          isDone && styles.done,
          isNext && styles.next,
          isActive && styles.activeMark,
        )}
        aria-hidden="true"
      >
        {isDone ? <CheckmarkRegular /> : number}
      </span>
      <span className={styles.label}>{step.label[language]}</span>
      {state === "" ? null : <span className={styles.unseen}>({state})</span>}
    </button>
  );
}

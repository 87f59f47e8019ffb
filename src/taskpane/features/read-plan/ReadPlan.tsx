import { useEffect, useRef } from "react";
import type { LastSource } from "../../../application/ports/last-source";
import { BusyPanel } from "../../components/BusyPanel";
import { JobBusy } from "../../components/JobBusy";
import { JobFailure } from "../../components/JobFailure";
import { useChoices, useTexts } from "../../context/choices";
import { ChooseSource } from "./ChooseSource";
import { DoneView } from "./DoneView";
import { PreviewView } from "./PreviewView";
import { toldProblem } from "./problem-text";
import { en } from "./read-plan.en";
import { useReadPlanStyles } from "./read-plan.styles";
import { vi } from "./read-plan.vi";
import type { ReadPlanJobs } from "./read-plan-jobs";
import { calmStateOf, type Failed, isBusy, type ReadPlanState } from "./read-plan-state";
import { type ReadPlanActions, useReadPlan } from "./use-read-plan";
import { useStepFocus } from "./use-step-focus";

/** What the ribbon asks of this job; `request` changes with every press. */
export interface ReadPlanWish {
  readonly kind: "read-active-sheet" | "undone";
  readonly request: number;
}

export interface ReadPlanProps {
  readonly jobs: ReadPlanJobs;
  readonly lastSource: LastSource;
  readonly wish: ReadPlanWish | null;
  /** Goes to the step that comes after reading. */
  readonly onNext: () => void;
}

/** The job "Đọc kế hoạch": choose, look, write, and take back if wanted. */
export function ReadPlan({ jobs, lastSource, wish, onNext }: ReadPlanProps) {
  const { who } = useChoices();
  const { state, actions } = useReadPlan({ jobs, lastSource, who });
  const view = useRef<HTMLDivElement>(null);
  const styles = useReadPlanStyles();
  useStepFocus(state.step, view);
  useWish(wish, actions);
  return (
    <div ref={view} className={styles.job}>
      {state.step === "failed" ? <Failure state={state} actions={actions} /> : null}
      <Step state={state} jobs={jobs} actions={actions} onNext={onNext} />
    </div>
  );
}

function useWish(wish: ReadPlanWish | null, actions: ReadPlanActions): void {
  const answered = useRef(0);
  useEffect(() => {
    if (wish === null || answered.current === wish.request) return;
    answered.current = wish.request;
    if (wish.kind === "undone") actions.undoneElsewhere();
    else actions.read({ kind: "active-sheet" });
  }, [wish, actions]);
}

interface StepProps {
  readonly state: ReadPlanState;
  readonly jobs: ReadPlanJobs;
  readonly actions: ReadPlanActions;
  readonly onNext: () => void;
}

function Step({ state, jobs, actions, onNext }: StepProps) {
  if (isBusy(state)) return <Busy state={state} actions={actions} />;
  const calm = calmStateOf(state);
  switch (calm.step) {
    case "choosing":
      return <ChooseSource sources={jobs.sources} onChoose={actions.read} />;
    case "previewing":
      return <PreviewView state={calm} actions={actions} />;
    case "written":
      return <DoneView state={calm} onNext={onNext} actions={actions} />;
  }
}

function Busy({ state, actions }: Pick<StepProps, "state" | "actions">) {
  const texts = useTexts({ vi, en }).working;
  if (state.step === "reading")
    return <JobBusy heading={texts.reading} state={state} counted={texts.progress} onCancel={actions.cancel} />;
  return <BusyPanel heading={state.step === "undoing" ? texts.undoing : texts.writing} count="" share={undefined} />;
}

const Failure = ({ state, actions }: { readonly state: Failed; readonly actions: ReadPlanActions }) => (
  <JobFailure
    problem={toldProblem(state.problem)}
    onClose={actions.closeFailure}
    onRetry={state.retry.kind === "nothing" ? null : actions.retry}
  />
);

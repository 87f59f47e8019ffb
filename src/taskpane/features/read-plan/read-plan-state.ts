import type { PlanSource } from "../../../application/reading/plan-source";
import type { PlanPreview, ReadPlanProblem, WrittenPlan } from "./read-plan-jobs";

/** Parts done of how many; null before the first report. */
export interface Progressed {
  readonly done: number;
  readonly total: number;
}

export interface Choosing {
  readonly step: "choosing";
}

export interface Previewing {
  readonly step: "previewing";
  readonly source: PlanSource;
  readonly preview: PlanPreview;
  readonly takeNarrative: boolean;
  /** What just happened, told beside the preview. */
  readonly notice: "undone" | null;
}

export interface Written extends Omit<Previewing, "step" | "notice"> {
  readonly step: "written";
  readonly written: WrittenPlan;
}

/** Steps in which nothing runs: a person decides what comes next. */
export type CalmState = Choosing | Previewing | Written;

export interface Reading {
  readonly step: "reading";
  readonly source: PlanSource;
  readonly progress: Progressed | null;
  /** What a person returns to when the reading is stopped or fails. */
  readonly behind: CalmState;
}

export type Working =
  | { readonly step: "writing"; readonly behind: Previewing }
  | { readonly step: "undoing"; readonly behind: Written };

export interface Failed {
  readonly step: "failed";
  readonly problem: ReadPlanProblem;
  /** What is still there, untouched by the failure. */
  readonly behind: CalmState;
  /** What can be tried again as it was. */
  readonly retry:
    | { readonly kind: "read"; readonly source: PlanSource }
    | { readonly kind: "write" | "undo" | "nothing" };
}

export type ReadPlanState = CalmState | Reading | Working | Failed;

export type ReadPlanEvent =
  | { readonly kind: "read-started"; readonly source: PlanSource }
  | { readonly kind: "progressed"; readonly progress: Progressed }
  | { readonly kind: "read-done"; readonly preview: PlanPreview }
  | { readonly kind: "narrative-chosen"; readonly take: boolean }
  | { readonly kind: "write-started" }
  | { readonly kind: "write-done"; readonly written: WrittenPlan }
  | { readonly kind: "undo-started" }
  | { readonly kind: "undo-done" }
  /** The ribbon's own button took the change back. */
  | { readonly kind: "undone-elsewhere" }
  | { readonly kind: "preview-again" }
  | { readonly kind: "place-failed"; readonly problem: ReadPlanProblem }
  | { readonly kind: "failed"; readonly problem: ReadPlanProblem }
  | { readonly kind: "failure-closed" }
  | { readonly kind: "restarted" };

export const CHOOSING: Choosing = { step: "choosing" };

/** What is still there behind a failure or unfinished work; a calm step itself. */
export const calmStateOf = (state: ReadPlanState): CalmState => ("behind" in state ? state.behind : state);

/** An event that does not fit the step (a late report, a second click) leaves the state as it is. */
export function readPlanReducer(state: ReadPlanState, event: ReadPlanEvent): ReadPlanState {
  switch (event.kind) {
    case "read-started":
      return { step: "reading", source: event.source, progress: null, behind: calmStateOf(state) };
    case "progressed":
      return state.step === "reading" ? { ...state, progress: event.progress } : state;
    case "read-done":
      return state.step === "reading" ? previewed(state.source, event.preview) : state;
    case "failed":
      return failed(state, event.problem);
    case "failure-closed":
      return state.step === "failed" ? state.behind : state;
    case "restarted":
      return CHOOSING;
    default:
      return decided(state, event);
  }
}

type Decision = Exclude<
  ReadPlanEvent,
  { kind: "read-started" | "progressed" | "read-done" | "failed" | "failure-closed" | "restarted" }
>;

/** Events of a preview and of what was written from it. */
function decided(state: ReadPlanState, event: Decision): ReadPlanState {
  switch (event.kind) {
    case "narrative-chosen":
      return narrativeChosen(state, event.take);
    case "write-started":
      return writeStarted(state);
    case "write-done":
      return state.step === "writing" ? writtenAfter(state.behind, event.written) : state;
    case "undo-started":
      return undoStarted(state);
    case "undo-done":
      return state.step === "undoing" ? previewAfter(state.behind, "undone") : state;
    case "undone-elsewhere":
      return leaveWritten(state, "undone");
    case "preview-again":
      return leaveWritten(state, null);
    case "place-failed":
      return placeFailed(state, event.problem);
  }
}

const previewed = (source: PlanSource, preview: PlanPreview): Previewing => ({
  step: "previewing",
  source,
  preview,
  takeNarrative: false,
  notice: null,
});

/** The step in which a person may decide, also where a failure is being shown over it. */
const decidable = (state: ReadPlanState): CalmState | null => (isBusy(state) ? null : calmStateOf(state));

export const isBusy = (state: ReadPlanState): state is Reading | Working =>
  state.step === "reading" || state.step === "writing" || state.step === "undoing";

function narrativeChosen(state: ReadPlanState, take: boolean): ReadPlanState {
  const calm = decidable(state);
  return calm?.step === "previewing" ? { ...calm, takeNarrative: take, notice: null } : state;
}

/** What can be written now: a preview. A workbook is not written twice. */
export function writableOf(state: ReadPlanState): Previewing | null {
  const calm = decidable(state);
  return calm?.step === "previewing" ? calm : null;
}

function writeStarted(state: ReadPlanState): ReadPlanState {
  const behind = writableOf(state);
  return behind === null ? state : { step: "writing", behind };
}

const writtenAfter = ({ source, preview, takeNarrative }: Previewing, written: WrittenPlan): Written => ({
  step: "written",
  source,
  preview,
  takeNarrative,
  written,
});

function undoStarted(state: ReadPlanState): ReadPlanState {
  const calm = decidable(state);
  return calm?.step === "written" ? { step: "undoing", behind: calm } : state;
}

const previewAfter = ({ source, preview, takeNarrative }: Written, notice: Previewing["notice"]): Previewing => ({
  ...previewed(source, preview),
  takeNarrative,
  notice,
});

function leaveWritten(state: ReadPlanState, notice: Previewing["notice"]): ReadPlanState {
  const calm = decidable(state);
  if (calm?.step !== "written") return state;
  const after = previewAfter(calm, notice);
  return notice === "undone" ? after : { ...after, preview: standingIn(calm) };
}

/** The preview beside a workbook that now holds what was written. */
function standingIn({ preview, written }: Written): PlanPreview {
  return { ...preview, existing: { planNumber: preview.reading.plan.plan.number, tasks: written.tasks } };
}

function placeFailed(state: ReadPlanState, problem: ReadPlanProblem): ReadPlanState {
  const behind = decidable(state);
  return behind === null ? state : { step: "failed", problem, behind, retry: { kind: "nothing" } };
}

/** A person who cancelled knows it: no failure is shown. Everything else is told over what is still there. */
function failed(state: ReadPlanState, problem: ReadPlanProblem): ReadPlanState {
  const cancelled = problem.kind === "stopped" && problem.because === "cancelled";
  switch (state.step) {
    case "reading":
      if (cancelled) return state.behind;
      return { step: "failed", problem, behind: state.behind, retry: { kind: "read", source: state.source } };
    case "writing":
      return { step: "failed", problem, behind: state.behind, retry: { kind: "write" } };
    case "undoing":
      return { step: "failed", problem, behind: state.behind, retry: { kind: "undo" } };
    default:
      return state;
  }
}

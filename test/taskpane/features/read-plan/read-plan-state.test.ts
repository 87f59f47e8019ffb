import fc from "fast-check";
import type { ReadPlanProblem, WrittenPlan } from "../../../../src/taskpane/features/read-plan/read-plan-jobs";
import {
  CHOOSING,
  calmStateOf,
  type ReadPlanEvent,
  type ReadPlanState,
  readPlanReducer,
} from "../../../../src/taskpane/features/read-plan/read-plan-state";
import { previewOf } from "../../support/previews";

const preview = previewOf();
const source = { kind: "sample" } as const;
const cellEdit: ReadPlanProblem = { kind: "host", failure: { kind: "cell-edit-mode" } };
const cancelled: ReadPlanProblem = { kind: "stopped", because: "cancelled" };
const intoWorkbook: WrittenPlan = { tasks: 3, sheets: ["Nhiệm vụ"], merged: null };

const after = (...events: ReadPlanEvent[]): ReadPlanState => events.reduce(readPlanReducer, CHOOSING);
const reading: ReadPlanEvent = { kind: "read-started", source };
const readDone: ReadPlanEvent = { kind: "read-done", preview };
const writing: ReadPlanEvent = { kind: "write-started" };
const writtenToWorkbook: ReadPlanEvent = { kind: "write-done", written: intoWorkbook };

describe("reading a plan in the pane", () => {
  test("shows progress while reading and the preview afterwards", () => {
    const progress = { done: 3, total: 14 };
    expect(after(reading, { kind: "progressed", progress })).toMatchObject({ step: "reading", source, progress });
    expect(after(reading, readDone)).toMatchObject({ step: "previewing", preview, takeNarrative: false, notice: null });
  });

  test("returns to the choice without a word when a person stopped it", () => {
    expect(after(reading, { kind: "failed", problem: cancelled })).toEqual(CHOOSING);
  });

  test("returns to the preview that was there when another reading is stopped or fails", () => {
    expect(after(reading, readDone, reading, { kind: "failed", problem: cancelled })).toMatchObject({ preview });
    const failed = after(reading, readDone, reading, { kind: "failed", problem: cellEdit });
    expect(failed).toMatchObject({ step: "failed", behind: { step: "previewing", preview } });
  });

  test("keeps the source of a failed reading, so that it can be tried again", () => {
    const failed = after(reading, { kind: "failed", problem: { kind: "stopped", because: "too-slow" } });
    expect(failed).toMatchObject({ step: "failed", behind: CHOOSING, retry: { kind: "read", source } });
    expect(readPlanReducer(failed, { kind: "failure-closed" })).toEqual(CHOOSING);
  });

  test("ignores what arrives after another step began", () => {
    expect(after(readDone)).toEqual(CHOOSING);
    expect(after({ kind: "progressed", progress: { done: 1, total: 2 } })).toEqual(CHOOSING);
    expect(after(reading, readDone, writtenToWorkbook)).toMatchObject({ step: "previewing" });
  });
});

describe("writing what is previewed", () => {
  test("remembers the choice of narrative tasks through writing and undoing", () => {
    const steps: ReadPlanEvent[] = [reading, readDone, { kind: "narrative-chosen", take: true }, writing];
    expect(after(...steps)).toMatchObject({ step: "writing", behind: { takeNarrative: true } });
    expect(after(...steps, writtenToWorkbook)).toMatchObject({ step: "written", takeNarrative: true });
    const undone = after(...steps, writtenToWorkbook, { kind: "undo-started" }, { kind: "undo-done" });
    expect(undone).toMatchObject({ step: "previewing", takeNarrative: true, notice: "undone" });
  });

  test("keeps the preview behind a failure, and writes again from there", () => {
    const failed = after(reading, readDone, writing, { kind: "failed", problem: cellEdit });
    expect(failed).toMatchObject({ step: "failed", behind: { step: "previewing" }, retry: { kind: "write" } });
    expect(readPlanReducer(failed, writing)).toMatchObject({ step: "writing" });
  });

  test("does not write a workbook twice", () => {
    const inWorkbook = after(reading, readDone, writing, writtenToWorkbook);
    expect(readPlanReducer(inWorkbook, writing)).toBe(inWorkbook);
  });

  test("does not begin twice on a double click", () => {
    const once = after(reading, readDone, writing);
    expect(readPlanReducer(once, writing)).toBe(once);
  });

  test("knows after writing that the workbook now holds this plan", () => {
    const again = after(reading, readDone, writing, writtenToWorkbook, { kind: "preview-again" });
    expect(again).toMatchObject({ preview: { existing: { planNumber: "321/KH-UBND", tasks: 3 } } });
  });
});

describe("taking back", () => {
  const written: ReadPlanEvent[] = [reading, readDone, writing, writtenToWorkbook];

  test("returns to the preview with a notice, also when the ribbon took it back", () => {
    expect(after(...written, { kind: "undone-elsewhere" })).toMatchObject({ step: "previewing", notice: "undone" });
    expect(after({ kind: "undone-elsewhere" })).toEqual(CHOOSING);
  });

  test("keeps what was written when it fails", () => {
    const failed = after(...written, { kind: "undo-started" }, { kind: "failed", problem: cellEdit });
    expect(failed).toMatchObject({ step: "failed", behind: { step: "written" }, retry: { kind: "undo" } });
  });

  test("tells that a place could not be shown over whatever stood there", () => {
    const failed = after(...written, { kind: "place-failed", problem: cellEdit });
    expect(failed).toMatchObject({ step: "failed", behind: { step: "written" }, retry: { kind: "nothing" } });
  });
});

describe("any order of events", () => {
  const anyEvent = fc.constantFrom<ReadPlanEvent>(
    reading,
    { kind: "progressed", progress: { done: 1, total: 2 } },
    readDone,
    { kind: "narrative-chosen", take: true },
    writing,
    writtenToWorkbook,
    { kind: "undo-started" },
    { kind: "undo-done" },
    { kind: "undone-elsewhere" },
    { kind: "preview-again" },
    { kind: "place-failed", problem: cellEdit },
    { kind: "failed", problem: cellEdit },
    { kind: "failed", problem: cancelled },
    { kind: "failure-closed" },
    { kind: "restarted" },
  );

  test("never loses a preview except by starting over", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), anyEvent, (events, last) => {
        const state = after(...events);
        const had = calmStateOf(state);
        const next = calmStateOf(readPlanReducer(state, last));
        if (had.step !== "choosing" && last.kind !== "restarted") expect(next.step).not.toBe("choosing");
      }),
    );
  });

  test("starting over always leads to the choice", () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        expect(after(...events, { kind: "restarted" })).toEqual(CHOOSING);
      }),
    );
  });
});

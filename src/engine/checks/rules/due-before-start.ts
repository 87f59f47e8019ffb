import { asOfficeDate } from "../../calendar/calendar-date";
import type { CheckContext } from "../check-context";
import { type Fact, taskRule } from "../rule";
import type { TaskView } from "../task-view";
import { rewritten } from "../timing/retimed";
import { DUE, MILESTONE } from "../timing/time-columns";

const REVERSED = ["timing-ends-before-start", "timing-range-reversed"];

/** Days in the wrong order, typed into the two columns of days. */
function inDays({ task, at }: TaskView): Fact[] {
  const { start, due } = task.timing;
  if (start === null || due === null || start <= due) return [];
  return [
    {
      column: DUE,
      value: asOfficeDate(due),
      args: { due: asOfficeDate(due), start: asOfficeDate(start) },
      proposals: [
        {
          to: `${asOfficeDate(due)} – ${asOfficeDate(start)}`,
          confidence: 0.6,
          change: { on: "task", at, set: { timing: { start: due, due: start } } },
        },
      ],
    },
  ];
}

/** Words in the wrong order: "Quý IV/2025 | Quý III/2025". */
function inWords(view: TaskView, context: CheckContext): Fact[] {
  const { execution, milestone } = view.task.timing;
  if (!view.timing.doubts.some(({ id }) => REVERSED.includes(id))) return [];
  const isTwoCells = execution !== null && milestone !== null && execution !== milestone;
  return [
    {
      column: MILESTONE,
      value: milestone ?? execution,
      args: { due: milestone ?? execution ?? "", start: execution ?? "" },
      proposals: isTwoCells
        ? [
            {
              to: `${milestone} | ${execution}`,
              confidence: 0.5,
              change: rewritten(view, { execution: milestone, milestone: execution }, context),
            },
          ]
        : [],
    },
  ];
}

/** The end lies before the beginning, in the days or in the words. */
export const dueBeforeStart = taskRule({
  id: "due-before-start",
  severity: "error",
  clarity: "time",
  title: "Hoàn thành trước khi bắt đầu",
  source: "220/KH-UBND, mục II.2: rõ thời gian",
  fix: "choose",
  find: (view, context) => {
    const days = inDays(view);
    return days.length > 0 ? days : inWords(view, context);
  },
  message: ({ due, start }) => ({
    vi: `Thời gian hoàn thành (${due}) sớm hơn thời gian bắt đầu (${start}). Kiểm tra lại hai ô.`,
    en: `The completion (${due}) is earlier than the start (${start}). Check both cells.`,
  }),
  examples: {
    accepts: [
      {
        task: {
          timing: {
            start: "2025-10-01",
            due: "2025-12-31",
            kind: "date-range",
            execution: "Từ 01/10/2025 đến 31/12/2025",
            milestone: null,
          },
        },
      },
    ],
    rejects: [
      {
        task: {
          timing: {
            start: "2025-12-31",
            due: "2025-10-01",
            kind: "date-range",
            execution: "Từ 01/10/2025 đến 31/12/2025",
            milestone: null,
          },
        },
      },
    ],
  },
});
